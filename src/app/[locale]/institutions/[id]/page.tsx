import { getTranslations } from 'next-intl/server'
import { InstitutionScreen } from '#/features/institutions/components/institution-screen.tsx'
import { loadInstitution } from '#/features/institutions/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('institutions')
  return { title: t('one') }
}

export default async function InstitutionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/institutions/[id]'>) {
  const { id } = await params
  const query = { ...(await searchParams), id }
  const page = await load((context) => loadInstitution(context, query))
  return (
    <Shell current="institutions">
      <InstitutionScreen page={page} />
    </Shell>
  )
}

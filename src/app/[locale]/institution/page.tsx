import { getTranslations } from 'next-intl/server'
import { InstitutionScreen } from '#/features/institutions/components/institution-screen.tsx'
import { loadOwnInstitution } from '#/features/institutions/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('institutions')
  return { title: t('one') }
}

export default async function OwnInstitutionPage({ searchParams }: PageProps<'/[locale]/institution'>) {
  const query = await searchParams
  const page = await load((context) => loadOwnInstitution(context, query))
  return (
    <Shell current="institution">
      <InstitutionScreen page={page} />
    </Shell>
  )
}

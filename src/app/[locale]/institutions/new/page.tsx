import { getTranslations } from 'next-intl/server'
import { NewOrganisationScreen } from '#/features/institutions/components/new-organisation-screen.tsx'
import { loadNewOrganisation } from '#/features/institutions/organisation-loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('register')
  return { title: t('new.title') }
}

export default async function NewOrganisationPage({ searchParams }: PageProps<'/[locale]/institutions/new'>) {
  const query = await searchParams
  const page = await load((context) => loadNewOrganisation(context, query))
  return (
    <Shell current="institutions">
      <NewOrganisationScreen page={page} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { OrganisationScreen } from '#/features/institutions/components/organisation-screen.tsx'
import { loadOrganisation } from '#/features/institutions/organisation-loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('register')
  return { title: t('facts.page') }
}

export default async function OrganisationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/institutions/[id]/edit'>) {
  const { id } = await params
  const query = { ...(await searchParams), id }
  const page = await load((context) => loadOrganisation(context, query))
  return (
    <Shell current="institutions">
      <OrganisationScreen page={page} />
    </Shell>
  )
}

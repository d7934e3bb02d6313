import { getLocale, getTranslations } from 'next-intl/server'
import { InstitutionsScreen } from '#/features/institutions/components/institutions-screen.tsx'
import { loadInstitutions } from '#/features/institutions/loaders.ts'
import { RegisterTabs } from '#/features/shell/components/register-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('institutions')
  return { title: t('title') }
}

export default async function InstitutionsPage({ searchParams }: PageProps<'/[locale]/institutions'>) {
  const [query, locale] = [await searchParams, await getLocale()]
  const page = await load((context) => loadInstitutions(context, { query, locale }))
  return (
    <Shell current="institutions">
      <InstitutionsScreen page={page} tabs={<RegisterTabs current="institutions" />} />
    </Shell>
  )
}

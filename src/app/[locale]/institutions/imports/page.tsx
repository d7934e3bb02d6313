import { getLocale, getTranslations } from 'next-intl/server'
import { ImportsScreen } from '#/features/imports/components/imports-screen.tsx'
import { loadImports } from '#/features/imports/loaders.ts'
import { RegisterTabs } from '#/features/shell/components/register-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('imports')
  return { title: t('title') }
}

export default async function ImportsPage({ searchParams }: PageProps<'/[locale]/institutions/imports'>) {
  const [query, locale] = [await searchParams, await getLocale()]
  const page = await load((context) => loadImports(context, { query, locale }))
  return (
    <Shell current="institutions">
      <ImportsScreen page={page} tabs={<RegisterTabs current="imports" />} />
    </Shell>
  )
}

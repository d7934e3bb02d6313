import { getLocale, getTranslations } from 'next-intl/server'
import { OverviewNotice } from '#/features/changes/components/overview-notice.tsx'
import { loadOverviewState } from '#/features/changes/loaders.ts'
import { OverviewScreen } from '#/features/overview/components/overview-screen.tsx'
import { loadOverview } from '#/features/overview/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('overview')
  return { title: t('title') }
}

export default async function OverviewPage({ searchParams }: PageProps<'/[locale]/overview'>) {
  const [query, locale] = await Promise.all([searchParams, getLocale()])
  const overview = await load((context) => loadOverview(context, { query, locale }))
  const directive = overview?.directive.id
  const state = directive ? await load((context) => loadOverviewState(context, { directive })) : null
  return (
    <Shell current="overview">
      <OverviewScreen overview={overview} notices={<OverviewNotice state={state} />} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { PlanScreen } from '#/features/directives/components/plan-screen.tsx'
import { loadPlan } from '#/features/directives/plan-loader.ts'
import { DirectiveTabs } from '#/features/shell/components/directive-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('plan')
  return { title: t('name') }
}

export default async function YearPlanPage({ searchParams }: PageProps<'/[locale]/directives/plan'>) {
  const query = await searchParams
  const plan = await load((context) => loadPlan(context, { query }))
  return (
    <Shell current="directives">
      <div className="px-4 md:px-8">
        <DirectiveTabs current="plan" />
      </div>
      <PlanScreen plan={plan} />
    </Shell>
  )
}

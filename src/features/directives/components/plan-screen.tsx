import { getLocale, getTranslations } from 'next-intl/server'
import { planViews } from '#/contracts/plan.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { chevronLeft, chevronRight } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { PrintButton } from '#/ui/print-button.tsx'
import { SegmentedLinks } from '#/ui/segmented-control.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { planQuery, type YearPlan } from '../plan-loader.ts'
import { PlanFilter } from './plan-filter.tsx'
import { PlanMonths } from './plan-months.tsx'
import { PlanTable } from './plan-table.tsx'

/** The directives of a year: by the months of their deadlines, or as one list. */
export async function PlanScreen({ plan }: { plan: YearPlan }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('plan')])
  const { year, filter, rows, overdue } = plan
  return (
    <div className="px-4 pb-12 md:px-8">
      <PageHeader
        title={t('title', { year })}
        meta={[
          t('count', { n: rows.length }),
          ...(overdue > 0 ? [t('overdueCount', { n: overdue })] : []),
        ].join(', ')}
        aside={<YearSwitch plan={plan} />}
      />
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-4 print:hidden">
        <PlanFilter plan={plan} />
        <div className="flex items-center gap-2">
          <SegmentedLinks
            label={t('view.label')}
            className="whitespace-nowrap"
            options={planViews.map((view) => ({
              href: paths.yearPlan({ locale, query: planQuery({ ...filter, year, view }) }),
              label: t(`view.${view}`),
              current: view === filter.view,
            }))}
          />
          <span className="max-md:hidden">
            <PrintButton label={t('print')} />
          </span>
        </div>
      </div>
      {rows.length === 0 ? (
        <Empty plan={plan} />
      ) : filter.view === 'list' ? (
        <PlanTable plan={plan} />
      ) : (
        <PlanMonths plan={plan} />
      )}
    </div>
  )
}

async function YearSwitch({ plan: { year, first, last, filter } }: { plan: YearPlan }) {
  const locale = await getLocale()
  const of = (other: number) => paths.yearPlan({ locale, query: planQuery({ ...filter, year: other }) })
  return (
    <>
      {year > first && (
        <ButtonLink href={of(year - 1)} icon={chevronLeft}>
          {year - 1}
        </ButtonLink>
      )}
      {year <= last && (
        <ButtonLink href={of(year + 1)} icon={chevronRight}>
          {year + 1}
        </ButtonLink>
      )}
    </>
  )
}

async function Empty({ plan: { year, total } }: { plan: YearPlan }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('plan')])
  if (total === 0) return <EmptyState title={t('empty.year', { year })}>{t('empty.yearText')}</EmptyState>
  return (
    <EmptyState
      title={t('empty.filter')}
      action={<TextLink href={paths.yearPlan({ locale, query: { year } })}>{t('filter.clear')}</TextLink>}
    />
  )
}

import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDateTime } from '#/i18n/dates.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { paths } from '#/web/paths.ts'
import type { Overview } from '../loaders.ts'
import { AliveLine } from './alive-line.tsx'
import { AttentionList } from './attention-list.tsx'
import { Curve } from './curve.tsx'
import { Figures } from './figures.tsx'
import { Filters } from './filters.tsx'
import { Matrix } from './matrix.tsx'
import { OverviewHead } from './overview-head.tsx'

/** Who has complied: five numbers, one matrix, five to call. */
export async function OverviewScreen({
  overview,
  notices,
}: {
  overview: Overview | null
  /** Above the figures: what waits for somebody's decision. */
  notices?: ReactNode
}) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  if (!overview) {
    const action = <a href={paths.directives({ locale })}>{t('empty.action')}</a>
    return (
      <div className="px-4 py-10 md:px-8">
        <h1 className="sr-only">{t('title')}</h1>
        <EmptyState title={t('empty.title')} action={action}>
          {t('empty.text')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="print-landscape flex flex-1 flex-col px-4 md:px-8 print:block print:px-0">
      <OverviewHead overview={overview} />
      {notices}
      <Figures overview={overview} />
      <AliveLine overview={overview} />
      <div className="gap-x-6 max-md:flex max-md:flex-col min-[88rem]:grid min-[88rem]:grid-cols-[minmax(0,1fr)_19rem]">
        <section aria-labelledby="institutions" className="min-w-0 pt-4 max-md:order-2">
          <Filters overview={overview} />
          <Matrix overview={overview} />
        </section>
        <div className="pt-5 max-[88rem]:md:grid max-[88rem]:md:grid-cols-2 max-[88rem]:md:gap-8 print:hidden">
          {overview.curve && <Curve curve={overview.curve} />}
          <AttentionList overview={overview} />
        </div>
      </div>
      <Foot overview={overview} />
    </div>
  )
}

/** The moment of the data, and the proof that the states add up. */
async function Foot({ overview: { figures, now } }: { overview: Overview }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const { submittedWaiting: waiting, ...rest } = figures
  return (
    <footer className="border-line text-caption text-ink-2 mt-auto flex flex-wrap justify-between gap-x-8 gap-y-1 border-t py-3">
      <span>{t('asOf', { time: formatDateTime({ instant: now, locale, style: 'long' }) })}</span>
      <span>{t('states', { waiting, ...rest })}</span>
    </footer>
  )
}

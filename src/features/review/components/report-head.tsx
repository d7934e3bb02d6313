import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inLanguage } from '#/i18n/in-language.ts'
import type { ReviewReport } from '#/server/reviews/reads/report.ts'
import { arrowLeft } from '#/ui/icons.ts'
import { Icon } from '#/ui/icon.tsx'
import { StatePill } from '#/ui/state.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Review } from '../loaders.ts'
import { standOf } from '../marks.ts'
import { DirectiveLink } from './directive-link.tsx'
import { ReportActions } from './report-actions.tsx'
import { VerdictCounts } from './verdict-counts.tsx'

interface ReportHeadProps {
  review: Review
  report: ReviewReport
  changes?: ReactNode
}

/** The head of one report: whose, for what, how it stands, and the decisions about all of it. */
export function ReportHead({ review, report, changes }: ReportHeadProps) {
  const locale = useLocale()
  const t = useTranslations('review')
  const progress = useTranslations('progress')
  const stand = standOf(review.lines)
  const state = report.exempt ? 'exempt' : report.refused ? 'refused' : report.progress
  return (
    <div className="px-4 pt-4 pb-1 md:px-5 md:pt-5">
      <TextLink
        href={paths.review({ locale })}
        className="text-dense mb-2 inline-flex items-center gap-1.5 py-1 max-md:hidden"
      >
        <Icon shape={arrowLeft} size={16} /> {t('report.queue')}
      </TextLink>
      <h1 className="text-h2" tabIndex={-1}>
        {t('report.title', { name: inLanguage({ locale, kk: report.shortKk, ru: report.shortRu }) })}
      </h1>
      <p className="text-dense text-ink-2 mt-1">
        <DirectiveLink report={report} />
      </p>
      <p className="text-dense text-ink-2 mt-2 flex flex-wrap items-center gap-x-3">
        <StatePill state={state} word={progress(state)} />
        {stand.waiting > 0 && t('report.state', { n: stand.waiting })}
        <VerdictCounts counts={stand} />
      </p>
      <ReportActions review={review} report={report} stacked className="mt-3 mb-2" />
      {changes}
    </div>
  )
}

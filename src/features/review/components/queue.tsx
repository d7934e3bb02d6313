import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { reviewHref } from '../addresses.ts'
import type { Review } from '../loaders.ts'
import { QueueFoot } from './queue-foot.tsx'
import { QueueHead } from './queue-head.tsx'
import { QueueRows } from './queue-rows.tsx'
import { ReportHead } from './report-head.tsx'
import { WatchChecks } from './watch-checks.tsx'

interface QueueProps {
  review: Review
  className?: string
  notices?: ReactNode
  changes?: ReactNode
}

/** What waits, report by report; or one report with all its lines. */
export function Queue({ review, className, notices, changes }: QueueProps) {
  const locale = useLocale()
  const t = useTranslations('review.queue')
  const { queue, filter, report } = review
  const page = (number: number) => reviewHref({ filter, change: { page: number, item: null }, locale })
  return (
    <div className={cx('border-line flex min-h-0 min-w-0 flex-col md:border-r print:hidden', className)}>
      <div className="md:min-h-0 md:grow md:overflow-y-auto">
        {filter.report && report ? (
          <ReportHead review={review} report={report} changes={changes} />
        ) : (
          <>
            <QueueHead review={review} />
            {notices}
          </>
        )}
        <Checks review={review} />
        <nav aria-label={t('label')}>
          <QueueRows review={review} />
          {(queue.more > 0 || filter.page > 1) && (
            <p className="text-note flex justify-between gap-4 px-4 py-3 md:px-5">
              {filter.page > 1 && <TextLink href={page(1)}>{t('first')}</TextLink>}
              {queue.more > 0 && (
                <TextLink href={page(filter.page + 1)}>{t('more', { n: queue.more })}</TextLink>
              )}
            </p>
          )}
        </nav>
      </div>
      <QueueFoot review={review} />
    </div>
  )
}

/** Only while something is being looked at: a page that waits for nothing holds no line open. */
function Checks({ review: { queue, filter } }: { review: Review }) {
  const t = useTranslations('review')
  const links = queue.lines.filter(({ verdict }) => verdict !== null)
  const done = links.filter(({ verdict }) => verdict !== 'pending').length
  if (done === links.length) return null
  return <WatchChecks report={filter.report} said={t('progress', { done, of: links.length })} />
}

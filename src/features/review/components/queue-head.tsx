import { useTranslations } from 'next-intl'
import { circleCheck } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { decideItemsAction } from '../actions.ts'
import { useDecisionWords } from '../decision-words.ts'
import type { Review } from '../loaders.ts'
import { standOf } from '../marks.ts'
import { DecisionForm } from './decision-form.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { VerdictCounts } from './verdict-counts.tsx'

/** How much waits, and the one button for everything green. */
export function QueueHead({ review }: { review: Review }) {
  const t = useTranslations('review.queue')
  const words = useDecisionWords('many')
  const { queue, mayDecide } = review
  const clean = queue.lines.filter((line) => line.clean)
  const onlyReasons = queue.reasons > 0 && queue.reasons === queue.waiting
  return (
    <div className="px-4 pt-4 pb-1 md:px-5 md:pt-5">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h1 className="text-h2" tabIndex={-1}>
            {onlyReasons ? t('reasonsOnly', { n: queue.reasons }) : t('waiting', { n: queue.waiting })}
          </h1>
          {!onlyReasons && queue.reasons > 0 && (
            <p className="text-dense text-ink-2">{t('reasons', { n: queue.reasons })}</p>
          )}
          {/* Of all that waits, so not where it goes on at another page. */}
          {queue.more === 0 && review.filter.page === 1 && (
            <p className="text-dense">
              <VerdictCounts counts={standOf(queue.lines)} />
            </p>
          )}
        </div>
        {review.summary.groups.length > 0 && <FilterMenu review={review} />}
      </div>
      {mayDecide && clean.length > 0 && (
        <DecisionForm
          action={decideItemsAction}
          fields={{ itemIds: clean.map(({ id }) => id), kind: 'accepted' }}
          words={words}
          className="pt-2 pb-1"
        >
          <SubmitButton full icon={circleCheck}>
            {t('acceptClean', { n: clean.length })}
          </SubmitButton>
        </DecisionForm>
      )}
    </div>
  )
}

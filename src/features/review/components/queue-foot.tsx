import { useTranslations } from 'next-intl'
import { buttonClass } from '#/ui/button-class.ts'
import { undoAction } from '../actions.ts'
import { useDecisionWords } from '../decision-words.ts'
import { reviewIds } from '../ids.ts'
import type { Review } from '../loaders.ts'
import { DecisionForm } from './decision-form.tsx'

/** What the department accepted today, and this person's last decision to take back. */
export function QueueFoot({ review }: { review: Review }) {
  const t = useTranslations('review.queue')
  const words = useDecisionWords('undone')
  const { acceptedToday, lastBatch } = review.summary
  if (acceptedToday === 0 && !lastBatch) return null
  return (
    <div className="border-line flex items-center justify-between gap-4 border-t px-4 py-2 md:min-h-11 md:px-5 md:py-1">
      <span className="text-dense text-ink-2">{t('today', { n: acceptedToday })}</span>
      {review.mayDecide && lastBatch && (
        <DecisionForm action={undoAction} fields={{ batchId: lastBatch.batchId }} words={words}>
          <button
            type="submit"
            id={reviewIds.undo}
            className={buttonClass({ variant: 'quiet', size: 36, className: '-mr-3' })}
          >
            {t('undo')}
          </button>
        </DecisionForm>
      )}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import type { ReviewReport } from '#/server/reviews/reads/report.ts'
import { cx } from '#/ui/cx.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { circleCheck, undo2 } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { decideItemsAction } from '../actions.ts'
import { useDecisionWords } from '../decision-words.ts'
import { reviewIds } from '../ids.ts'
import type { Review } from '../loaders.ts'
import { DecisionForm } from './decision-form.tsx'

interface ReportActionsProps {
  review: Review
  report: ReviewReport
  /** Below each other, as wide as the column. */
  stacked?: boolean
  className?: string
}

/** Decisions about the whole report: every line that waits, or the report as such. */
export function ReportActions({ review, report, stacked, className }: ReportActionsProps) {
  const t = useTranslations('review.report')
  const words = useDecisionWords('many')
  const waiting = review.lines.filter((line) => line.waiting)
  const returnable = report.open && report.firstCompleteAt !== null && report.returnedAt === null
  if (!review.mayDecide || (waiting.length === 0 && !returnable)) return null
  return (
    <div className={cx('flex gap-2', stacked ? 'flex-col' : 'flex-wrap', className)}>
      {waiting.length > 0 && (
        <DecisionForm
          action={decideItemsAction}
          fields={{ itemIds: waiting.map(({ id }) => id), kind: 'accepted' }}
          words={words}
        >
          <SubmitButton full={stacked} icon={circleCheck}>
            {t('accept', { n: waiting.length })}
          </SubmitButton>
        </DecisionForm>
      )}
      {returnable && (
        <DialogTrigger full={stacked} dialogId={reviewIds.returnReport} icon={undo2}>
          {t('return')}
        </DialogTrigger>
      )}
    </div>
  )
}

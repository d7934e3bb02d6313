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
import { standOf } from '../marks.ts'
import { DecisionForm } from './decision-form.tsx'

interface ReportActionsProps {
  review: Review
  report: ReviewReport
  /** Below each other, as wide as the column. */
  stacked?: boolean
  className?: string
}

/** Decisions about the whole report: every line that waits without an error, or the report as such. */
export function ReportActions({ review, report, stacked, className }: ReportActionsProps) {
  const t = useTranslations('review.report')
  const words = useDecisionWords('many')
  const { waiting, acceptable, errors } = standOf(review.lines)
  const returnable = report.open && report.firstCompleteAt !== null && report.returnedAt === null
  if (!review.mayDecide || (waiting === 0 && !returnable)) return null
  return (
    <div className={cx('flex gap-2', stacked ? 'flex-col' : 'flex-wrap', className)}>
      {acceptable.length > 0 && (
        <DecisionForm
          action={decideItemsAction}
          fields={{ itemIds: acceptable.map(({ id }) => id), kind: 'accepted' }}
          words={words}
        >
          <SubmitButton full={stacked} icon={circleCheck}>
            {t(errors > 0 ? 'acceptRest' : 'accept', { n: acceptable.length })}
          </SubmitButton>
        </DecisionForm>
      )}
      {errors > 0 && <p className="text-dense text-bad w-full">{t('errorsApart', { n: errors })}</p>}
      {returnable && (
        <DialogTrigger full={stacked} dialogId={reviewIds.returnReport} icon={undo2}>
          {t('return')}
        </DialogTrigger>
      )}
    </div>
  )
}

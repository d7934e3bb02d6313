import { useLocale, useTranslations } from 'next-intl'
import type { ReviewReport } from '#/server/reviews/reads/report.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { undo2 } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { returnReportAction } from '../actions.ts'
import { useDecisionWords } from '../decision-words.ts'
import { reasonFieldId, reviewIds } from '../ids.ts'
import { useReasonWords } from '../reason-words.ts'
import { DecisionForm } from './decision-form.tsx'
import { ReasonFields } from './reason-fields.tsx'

/** Hands the whole report back, with the reason that the institution reads. */
export function ReturnReportDialog({ report }: { report: ReviewReport }) {
  const locale = useLocale()
  const t = useTranslations('review.report')
  const words = useDecisionWords('report')
  const { reason, phrases } = useReasonWords()
  if (!report.open || !report.firstCompleteAt || report.returnedAt) return null
  return (
    <Dialog id={reviewIds.returnReport} title={t('returnTitle')} closeLabel={t('close')}>
      <p className="text-note text-ink-2 mb-4">{t('returnLead')}</p>
      <DecisionForm
        action={returnReportAction}
        fields={{ obligationId: report.id, version: report.version }}
        words={words}
        reasonId={reasonFieldId({ prefix: 'report', locale })}
        closes={reviewIds.returnReport}
      >
        <ReasonFields
          key={report.id}
          prefix="report"
          initial={{ kk: '', ru: '' }}
          phrases={phrases}
          words={reason}
        />
        <div className="flex justify-end pt-4 pb-2">
          <SubmitButton variant="primary" icon={undo2}>
            {t('returnSend')}
          </SubmitButton>
        </div>
      </DecisionForm>
    </Dialog>
  )
}

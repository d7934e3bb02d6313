import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { SegmentedControl } from '#/ui/segmented-control.tsx'
import { StepHeader } from '#/ui/step-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { check } from '#/ui/icons.ts'
import { ActionForm } from '#/web/action-form.tsx'
import { acknowledgeAction } from '../actions.ts'
import type { ObligationData } from '../loaders.ts'
import { Letter } from './letter.tsx'
import { WhatToDo } from './what-to-do.tsx'

/** Step 1: the letter in one's own language, the other one tap away, and «Таныстым». */
export function ReadStep({
  data: { obligation, view, mayAcknowledge },
  files,
}: {
  data: ObligationData
  files?: ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('obligations')
  const { directive, acknowledgedAt } = obligation
  const own = locale === 'kk' ? directive.textKk : directive.textRu
  const shown = (locale === 'kk') === (own !== '') ? 'kk' : 'ru'
  return (
    <section className="group/letter border-line border-t px-4 py-4 md:border-t-0 md:px-0">
      <StepHeader
        number={1}
        title={t('read.title')}
        state={view.steps.read}
        stateWord={t(`step.${view.steps.read}`)}
        note={
          acknowledgedAt && (
            <>
              <span className="text-ok font-medium">{t('read.acknowledged')}</span>{' '}
              {formatDateTime({ instant: acknowledgedAt, locale, style: 'numeric_day' })}
            </>
          )
        }
        aside={
          <SegmentedControl
            name="letter"
            legend={t('letter.language')}
            defaultValue={shown}
            options={[
              { value: 'kk', label: t('letter.kk'), lang: 'kk' },
              { value: 'ru', label: t('letter.ru'), lang: 'ru' },
            ]}
          />
        }
      />
      <div className="mt-3">
        <Letter directive={directive} />
        {files}
        {view.open && <WhatToDo obligation={obligation} />}
      </div>
      {acknowledgedAt === null && view.open && (
        <Acknowledge obligationId={obligation.id} mayAcknowledge={mayAcknowledge} />
      )}
    </section>
  )
}

function Acknowledge({ obligationId, mayAcknowledge }: { obligationId: string; mayAcknowledge: boolean }) {
  const t = useTranslations('obligations.read')
  if (!mayAcknowledge) return <p className="text-note text-ink-2 mt-4">{t('waits')}</p>
  return (
    <ActionForm action={acknowledgeAction} fields={{ obligationId }} className="mt-4">
      <SubmitButton variant="primary" size={52} full icon={check} busyLabel={t('busy')}>
        {t('acknowledge')}
      </SubmitButton>
    </ActionForm>
  )
}

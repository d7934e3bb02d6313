import { useLocale, useTranslations } from 'next-intl'
import { dueWords } from '#/i18n/dates.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { send } from '#/ui/icons.ts'
import { TextArea } from '#/ui/inputs.tsx'
import { requestExtensionAction, withdrawRequestAction } from '../actions.ts'
import type { ObligationChanges } from '../obligation-loader.ts'
import { formWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { DayField } from './day-field.tsx'

/** What was decided about the institution's deadline, or what it asks and waits for. */
export function ObligationDeadline({ changes }: { changes: ObligationChanges }) {
  const { waiting, decided } = changes
  if (!waiting && !decided) return null
  return (
    <section className="px-4 pb-4 md:px-0">
      {waiting ? <Waiting changes={changes} waiting={waiting} /> : decided && <Decided decided={decided} />}
    </section>
  )
}

function Decided({ decided }: { decided: NonNullable<ObligationChanges['decided']> }) {
  const locale = useLocale()
  const t = useTranslations('changes.obligation')
  const { state, due, reasonKk, reasonRu } = decided
  const reason = whicheverLanguage({ locale, kk: reasonKk, ru: reasonRu })
  const granted = state === 'granted' && due
  return (
    <Finding
      tone={granted ? 'ok' : 'remark'}
      lead={granted ? t('granted', { due: dueWords({ due, locale }) }) : t('refused')}
    >
      {!granted && t('refusedNext')} {reason && t('reasonWords', { reason })}
    </Finding>
  )
}

interface WaitingProps {
  changes: ObligationChanges
  waiting: NonNullable<ObligationChanges['waiting']>
}

function Waiting({ changes: { due, mayAcknowledge }, waiting }: WaitingProps) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const { id, requestedDate, requestReason } = waiting
  if (!requestedDate) return null
  const asked = dueWords({ due: { ...due, date: requestedDate }, locale })
  return (
    <div>
      <Finding tone="later">{t('obligation.waiting', { due: asked })}</Finding>
      <p className="text-note text-ink-2 mt-1 wrap-anywhere">«{requestReason}»</p>
      {mayAcknowledge && (
        <ChangeForm
          action={withdrawRequestAction}
          fields={{ extensionId: id }}
          words={formWords({ t, send: t('obligation.withdraw'), done: t('obligation.withdrawn') })}
          locale={locale}
          look={{ variant: 'secondary', size: 40 }}
          className="[&>div]:justify-start [&>div]:pt-2"
        />
      )}
    </div>
  )
}

/** The way to ask for a later deadline, folded: most directors keep it. */
export function AskForTime({
  changes: { obligationId, due, waiting, mayAsk },
}: {
  changes: ObligationChanges
}) {
  const locale = useLocale()
  const t = useTranslations('changes')
  if (waiting || !mayAsk) return null
  return (
    <Disclosure summary={t('obligation.ask')} className="border-line mx-4 mb-4 border-y md:mx-0">
      <ChangeForm
        action={requestExtensionAction}
        fields={{ obligationId }}
        words={{
          ...formWords({ t, send: t('obligation.send'), done: t('obligation.done') }),
          busy: t('obligation.sending'),
        }}
        locale={locale}
        look={{ icon: send, size: 48, full: true }}
        className="flex flex-col gap-4"
      >
        <DayField id="request-day" label={t('obligation.date')} after={due.date} />
        <Field id="request-reason" label={t('obligation.reason')} hint={t('obligation.reasonHint')}>
          <TextArea
            {...fieldAria({ id: 'request-reason', hint: true })}
            name="reason"
            rows={3}
            required
            maxLength={2000}
          />
        </Field>
      </ChangeForm>
    </Disclosure>
  )
}

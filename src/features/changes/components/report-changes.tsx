import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { obligationRefusal, type ObligationChange } from '#/domain/obligations/changes.ts'
import { dueWords, formatDate } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { calendar, circleMinus, circleX } from '#/ui/icons.ts'
import { Menu } from '#/ui/menu.tsx'
import { takeBackRefusalAction, revokeExemptionAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import type { ReportChanges as Data } from '../loaders.ts'
import { formWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { ExemptDialog, RefuseDialog } from './exempt-dialog.tsx'
import { ExtendOneDialog } from './extend-dialog.tsx'
import { MenuDialogButton } from './menu-dialog-button.tsx'
import { RequestWords } from './request-words.tsx'

/** What may be done to the report of one institution beside its review: extend, exempt, refuse for good. */
export function ReportChanges({ changes }: { changes: Data }) {
  const { obligation, request, standing, mayChange } = changes
  const inForce = mayChange && standing === 'in_force'
  const t = useTranslations('changes')
  return (
    <div className="mt-3 flex flex-col gap-3 print:hidden">
      <Facts changes={changes} />
      {request && (
        <div className="border-gold border-l-4 pl-3">
          <RequestWords request={request} />
          {inForce && (
            <DialogTrigger dialogId={changeIds.decide(request.id)} size={36} className="mt-2">
              {t('requests.decide')}
            </DialogTrigger>
          )}
        </div>
      )}
      {inForce && request && <DecideDialog request={request} />}
      {inForce && obligation.exemptAt && <TakeBack of="exempt" obligationId={obligation.id} />}
      {inForce && obligation.refusedAt && !obligation.exemptAt && (
        <TakeBack of="refuse" obligationId={obligation.id} />
      )}
      {inForce && <Changes changes={changes} />}
    </div>
  )
}

/** The deadline, and why nothing is expected where that is so. */
function Facts({ changes: { obligation } }: { changes: Data }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const { exemptAt, refusedAt, closedOn, due } = obligation
  const because = ({ kk, ru }: Record<'kk' | 'ru', string | null>): ReactNode => {
    const reason = whicheverLanguage({ locale, kk, ru })
    return reason && t('log.reason', { reason })
  }
  return (
    <div className="text-dense text-ink-2">
      <p>{t('report.ownDue', { due: dueWords({ due, locale }) })}</p>
      {exemptAt && (
        <p>
          {t('report.exempted')} {because({ kk: obligation.exemptReasonKk, ru: obligation.exemptReasonRu })}
        </p>
      )}
      {refusedAt && (
        <p>
          {t('report.refused')} {because({ kk: obligation.refusalReasonKk, ru: obligation.refusalReasonRu })}
        </p>
      )}
      {closedOn && !exemptAt && (
        <p className="text-warn">
          {t('report.closedOn', { date: formatDate({ date: closedOn, locale, style: 'long' }) })}
        </p>
      )}
    </div>
  )
}

function Changes({ changes }: { changes: Data }) {
  const locale = useLocale()
  const t = useTranslations('changes.report')
  const { obligation } = changes
  const name = inLanguage({ locale, kk: obligation.shortKk, ru: obligation.shortRu })
  const can = (change: ObligationChange) => obligationRefusal({ change, of: obligation }) === null
  if (!can('extend') && !can('exempt') && !can('refuse')) return null
  return (
    <div>
      <Menu
        id={changeIds.reportMenu}
        trigger={t('button')}
        label={t('label', { name })}
        look={{ variant: 'secondary', size: 36 }}
        align="start"
      >
        {can('extend') && (
          <MenuDialogButton dialogId={changeIds.extendOne} icon={calendar}>
            {t('extend')}
          </MenuDialogButton>
        )}
        {can('exempt') && (
          <MenuDialogButton dialogId={changeIds.exempt} icon={circleMinus}>
            {t('exempt')}
          </MenuDialogButton>
        )}
        {can('refuse') && (
          <MenuDialogButton dialogId={changeIds.refuse} icon={circleX}>
            {t('refuse')}
          </MenuDialogButton>
        )}
      </Menu>
      {can('extend') && <ExtendOneDialog changes={changes} />}
      {can('exempt') && <ExemptDialog changes={changes} />}
      {can('refuse') && <RefuseDialog changes={changes} />}
    </div>
  )
}

function TakeBack({ of, obligationId }: { of: 'exempt' | 'refuse'; obligationId: string }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const send = t(of === 'exempt' ? 'report.revokeExemption' : 'report.takeBack')
  return (
    <ChangeForm
      action={of === 'exempt' ? revokeExemptionAction : takeBackRefusalAction}
      fields={{ obligationId }}
      words={formWords({ t, send, done: t(`${of}.undone`) })}
      locale={locale}
      look={{ variant: 'secondary', size: 36 }}
      className="[&>div]:justify-start [&>div]:py-0"
    />
  )
}

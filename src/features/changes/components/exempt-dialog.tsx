import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { circleMinus, circleX } from '#/ui/icons.ts'
import { exemptAction, refuseReportAction, takeBackRefusalAction, revokeExemptionAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import type { ReportChanges } from '../loaders.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { ReasonPair } from './reason-pair.tsx'

/** Frees one institution of the directive. */
export function ExemptDialog({ changes: { obligation } }: { changes: ReportChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const name = inLanguage({ locale, kk: obligation.shortKk, ru: obligation.shortRu })
  return (
    <Dialog id={changeIds.exempt} title={t('exempt.title', { name })} closeLabel={t('close')}>
      <ChangeForm
        action={exemptAction}
        fields={{ obligationId: obligation.id }}
        words={formWords({ t, send: t('exempt.send'), done: t('exempt.done') })}
        locale={locale}
        undo={{ action: revokeExemptionAction, label: t('undo'), done: t('exempt.undone') }}
        closes={changeIds.exempt}
        look={{ icon: circleMinus }}
        className="flex flex-col gap-4"
      >
        <p className="text-note text-ink-2">{t('exempt.lead')}</p>
        <ReasonPair
          id="exempt-reason"
          phrases={readyReasons({ use: 'exempt', locale })}
          words={reasonPairWords(t)}
        />
      </ChangeForm>
    </Dialog>
  )
}

/** Refuses the report for good. */
export function RefuseDialog({ changes: { obligation } }: { changes: ReportChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const name = inLanguage({ locale, kk: obligation.shortKk, ru: obligation.shortRu })
  return (
    <Dialog id={changeIds.refuse} title={t('refuse.title', { name })} closeLabel={t('close')}>
      <ChangeForm
        action={refuseReportAction}
        fields={{ obligationId: obligation.id, version: obligation.version }}
        words={formWords({ t, send: t('refuse.send'), done: t('refuse.done') })}
        locale={locale}
        undo={{ action: takeBackRefusalAction, label: t('undo'), done: t('refuse.undone') }}
        closes={changeIds.refuse}
        look={{ icon: circleX }}
        className="flex flex-col gap-4"
      >
        <p className="text-note text-ink-2">{t('refuse.lead')}</p>
        <ReasonPair
          id="refuse-reason"
          phrases={readyReasons({ use: 'refuse', locale })}
          words={reasonPairWords(t)}
        />
      </ChangeForm>
    </Dialog>
  )
}

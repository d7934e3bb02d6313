import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import type { OpenRequest } from '#/server/extensions/reads.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { grantExtensionAction, refuseExtensionAction, undoExtensionAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { DayField } from './day-field.tsx'
import { ReasonPair } from './reason-pair.tsx'
import { RequestWords } from './request-words.tsx'

/** Grant as asked, with another day, or refuse: one dialog. */
export function DecideDialog({ request }: { request: OpenRequest }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const id = changeIds.decide(request.id)
  const name = inLanguage({ locale, kk: request.shortKk, ru: request.shortRu })
  const fields = { extensionId: request.id }
  return (
    <Dialog id={id} title={t('requests.decideTitle', { name })} closeLabel={t('close')}>
      <RequestWords request={request} />
      <ChangeForm
        action={grantExtensionAction}
        fields={fields}
        words={formWords({ t, send: t('requests.grant'), done: t('requests.granted') })}
        locale={locale}
        undo={{ action: undoExtensionAction, label: t('undo'), done: t('extend.undone') }}
        closes={id}
        className="mt-4"
      >
        <DayField
          id={`${id}-day`}
          label={t('requests.date')}
          hint={t('requests.dateHint')}
          after={request.due.date}
          value={request.requestedDate}
        />
      </ChangeForm>
      <Disclosure summary={t('requests.refuse')}>
        <ChangeForm
          action={refuseExtensionAction}
          fields={fields}
          words={formWords({ t, send: t('requests.refuse'), done: t('requests.refused') })}
          locale={locale}
          closes={id}
          look={{ variant: 'secondary' }}
        >
          <p className="text-note mb-2 font-medium">{t('requests.refuseWhy')}</p>
          <ReasonPair
            id={`${id}-reason`}
            phrases={readyReasons({ use: 'refuseRequest', locale })}
            words={reasonPairWords(t)}
          />
        </ChangeForm>
      </Disclosure>
    </Dialog>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import { circleSlash } from '#/ui/icons.ts'
import { restoreAction, withdrawAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { ReasonPair } from './reason-pair.tsx'

/** Takes the letter back, with what that means for those who have handed in. */
export function WithdrawDialog({ directiveId, submitted }: { directiveId: string; submitted: number }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  return (
    <Dialog id={changeIds.withdraw} title={t('withdraw.title')} closeLabel={t('close')}>
      <ChangeForm
        action={withdrawAction}
        fields={{ directiveId }}
        words={formWords({ t, send: t('withdraw.send'), done: t('withdraw.done') })}
        locale={locale}
        undo={{ action: restoreAction, label: t('undo'), done: t('withdraw.undone') }}
        closes={changeIds.withdraw}
        look={{ icon: circleSlash }}
        className="flex flex-col gap-4"
      >
        <p className="text-note text-ink-2">
          {t('withdraw.lead')} {submitted > 0 && t('withdraw.submitted', { n: submitted })}
        </p>
        <ReasonPair
          id="withdraw-reason"
          phrases={readyReasons({ use: 'withdraw', locale })}
          words={reasonPairWords(t)}
        />
      </ChangeForm>
    </Dialog>
  )
}

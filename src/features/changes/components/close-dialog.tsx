import { useLocale, useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import { circleCheck } from '#/ui/icons.ts'
import { closeAction, reopenAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import { formWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'

/** Takes the directive off control; says first what stays open by it. */
export function CloseDialog({
  directiveId,
  figures: { expected, submitted, accepted },
}: {
  directiveId: string
  figures: { expected: number; submitted: number; accepted: number }
}) {
  const [unsent, unaccepted] = [expected - submitted, submitted - accepted]
  const locale = useLocale()
  const t = useTranslations('changes')
  return (
    <Dialog id={changeIds.close} title={t('closing.title')} closeLabel={t('close')}>
      <ChangeForm
        action={closeAction}
        fields={{ directiveId }}
        words={formWords({ t, send: t('closing.send'), done: t('closing.done') })}
        locale={locale}
        undo={{ action: reopenAction, label: t('undo'), done: t('closing.undone') }}
        closes={changeIds.close}
        look={{ icon: circleCheck }}
      >
        <p>{t('closing.lead')}</p>
        {unsent > 0 && <p className="mt-3 font-medium">{t('closing.unsent', { n: unsent })}</p>}
        {unaccepted > 0 && <p className="mt-3 font-medium">{t('closing.unaccepted', { n: unaccepted })}</p>}
      </ChangeForm>
    </Dialog>
  )
}

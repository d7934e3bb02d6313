import { useLocale, useTranslations } from 'next-intl'
import { Dialog } from '#/ui/dialog.tsx'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { trash2 } from '#/ui/icons.ts'
import { putFileBackAction, takeOffFileAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { ReasonPair } from './reason-pair.tsx'

/** Takes a file off a letter that has gone out: with a reason that its history keeps beside the file. */
export function TakeOffFile({ file }: { file: { attachmentId: string; name: string } }) {
  const { attachmentId, name } = file
  const locale = useLocale()
  const t = useTranslations('changes')
  const id = changeIds.takeOff(attachmentId)
  return (
    <>
      <DialogTrigger
        dialogId={id}
        size={36}
        variant="quiet"
        icon={trash2}
        aria-label={t('takeOff.named', { name })}
      >
        {t('takeOff.open')}
      </DialogTrigger>
      <Dialog id={id} title={t('takeOff.title')} closeLabel={t('close')}>
        <ChangeForm
          action={takeOffFileAction}
          fields={{ attachmentId }}
          words={formWords({ t, send: t('takeOff.send'), done: t('takeOff.done') })}
          locale={locale}
          undo={{ action: putFileBackAction, label: t('undo'), done: t('takeOff.undone') }}
          closes={id}
          look={{ icon: trash2 }}
          className="flex flex-col gap-4"
        >
          <p className="text-note wrap-anywhere">{name}</p>
          <p className="text-note text-ink-2">{t('takeOff.lead')}</p>
          <ReasonPair
            id={`${id}-reason`}
            phrases={readyReasons({ use: 'takeOff', locale })}
            words={reasonPairWords(t)}
          />
        </ChangeForm>
      </Dialog>
    </>
  )
}

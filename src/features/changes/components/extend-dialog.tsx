import { useLocale, useTranslations } from 'next-intl'
import type { Due } from '#/domain/calendar/deadline.ts'
import { dueWords } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { Dialog } from '#/ui/dialog.tsx'
import { extendAllAction, extendOneAction, undoExtensionAction } from '../actions.ts'
import { changeIds } from '../ids.ts'
import type { DirectiveChanges, ReportChanges } from '../loaders.ts'
import { readyReasons } from '../phrases.ts'
import { formWords, reasonPairWords } from '../words.ts'
import { ChangeForm } from './change-form.tsx'
import { DayField } from './day-field.tsx'
import { ReasonPair } from './reason-pair.tsx'

/** A later deadline for everybody. */
export function ExtendAllDialog({ letter }: { letter: DirectiveChanges['letter'] }) {
  const t = useTranslations('changes')
  const { dueDate: date, dueRule: rule, dueTime: time } = letter.fields
  if (!date) return null
  return (
    <ExtendDialog
      id={changeIds.extend}
      title={t('extend.titleAll')}
      note={t('extend.all')}
      due={{ date, rule, time }}
      action={extendAllAction}
      fields={{ directiveId: letter.id }}
    />
  )
}

/** A later deadline for one institution. */
export function ExtendOneDialog({ changes: { obligation } }: { changes: ReportChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const name = inLanguage({ locale, kk: obligation.shortKk, ru: obligation.shortRu })
  return (
    <ExtendDialog
      id={changeIds.extendOne}
      title={t('extend.titleOne', { name })}
      note={t('extend.late')}
      due={obligation.due}
      action={extendOneAction}
      fields={{ obligationId: obligation.id }}
    />
  )
}

interface ExtendDialogProps {
  id: string
  title: string
  note: string
  due: Due
  action: typeof extendAllAction | typeof extendOneAction
  fields: Record<string, string>
}

function ExtendDialog({ id, title, note, due, action, fields }: ExtendDialogProps) {
  const locale = useLocale()
  const t = useTranslations('changes')
  return (
    <Dialog id={id} title={title} closeLabel={t('close')}>
      <ChangeForm
        action={action as typeof extendAllAction}
        fields={fields}
        words={formWords({ t, send: t('extend.send'), done: t('extend.done') })}
        locale={locale}
        undo={{ action: undoExtensionAction, label: t('undo'), done: t('extend.undone') }}
        closes={id}
        className="flex flex-col gap-4"
      >
        <p className="text-note text-ink-2">
          {t('extend.now', { due: dueWords({ due, locale }) })} {note}
        </p>
        <DayField id={`${id}-day`} label={t('extend.date')} after={due.date} />
        <ReasonPair
          id={`${id}-reason`}
          phrases={readyReasons({ use: 'extend', locale })}
          words={reasonPairWords(t)}
        />
      </ChangeForm>
    </Dialog>
  )
}

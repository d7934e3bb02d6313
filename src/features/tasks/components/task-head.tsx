import { useLocale, useTranslations } from 'next-intl'
import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import { dueWords, formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { StatePill } from '#/ui/state.tsx'
import type { State } from '#/ui/state-look.ts'
import type { TaskData } from '../loaders.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { dueOf } from '../words.ts'
import { DueHead } from './due-head.tsx'

/** What is asked of the institution now, then which letter asks it. */
export function TaskHead({ data }: { data: TaskData }) {
  const locale = useLocale()
  const t = useTranslations('tasks.head')
  const { task, view } = data
  const { directive } = task
  const due = dueOf(directive)
  return (
    <header className="px-4 pt-4 pb-4 md:px-0 md:pt-8">
      {view.stand === 'open' || view.stand === 'overdue' ? (
        <DueHead standing={view.standing} due={due} ticks={view.ticks} />
      ) : (
        <Settled data={data} />
      )}
      <h1 className="text-h1 mt-4" tabIndex={-1}>
        {inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
      </h1>
      <p className="text-note text-ink-2 mt-1">
        {inLanguage({ locale, kk: directive.issuer.shortKk, ru: directive.issuer.shortRu })}
        <br />
        {t.rich('letter', {
          n: (chunks) => <span className="whitespace-nowrap">{chunks}</span>,
          number: directive.number,
          date: formatDate({ date: directive.letterDate, locale, style: 'long' }),
        })}
      </p>
    </header>
  )
}

/** Where no day counts any more: the state, large, and what it means. */
function Settled({ data: { task, view } }: { data: TaskData }) {
  const locale = useLocale()
  const t = useTranslations('tasks.head')
  const timeliness = useTranslations('timeliness')
  const { stand, open } = view
  const sentences: Record<string, [State, string, string]> = {
    returned: ['returned', t('returned'), task.returnedAt ? t('returnedWhole') : returnedLines()],
    submitted: ['submitted', t('submitted'), open ? t('submittedNote') : t('submittedLocked')],
    accepted: ['accepted', t('accepted'), t('acceptedNote')],
    exempt: ['exempt', t('exempt'), t('exemptNote', { reason: reason() })],
    locked: ['overdue', t('locked'), task.firstCompleteAt ? t('lockedReturned') : lockedNote()],
  }
  const [state, title, note] = sentences[stand] ?? ['submitted', '', '']
  function returnedLines() {
    return view.fixes.n > 0 ? t('returnedFix', view.fixes) : t('returnedReady')
  }
  function reason() {
    return whicheverLanguage({ locale, kk: task.exemptReasonKk, ru: task.exemptReasonRu }) ?? ''
  }
  function lockedNote() {
    const date = lastGoodDay(task.lockAt ?? task.lateFrom)
    return t('lockedNote', { until: dueWords({ due: { date, rule: 'inclusive', time: null }, locale }) })
  }
  return (
    <div>
      <p className="text-due">{title}</p>
      <p className="text-lead mt-1">{note}</p>
      {(view.timeliness === 'on_time' || view.timeliness === 'late') && stand !== 'exempt' && (
        <p className="mt-3 flex flex-wrap gap-2">
          {stand !== 'locked' && <StatePill state={state} word={title} className="sr-only" />}
          <StatePill state={view.timeliness} word={timeliness(view.timeliness)} />
        </p>
      )}
    </div>
  )
}

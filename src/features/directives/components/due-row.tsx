'use client'
import { useWatch } from 'react-hook-form'
import { type DueRule, dueRules } from '#/domain/calendar/deadline.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { dueWords } from '#/i18n/dates.ts'
import { cx } from '#/ui/cx.ts'
import { SegmentedControl } from '#/ui/segmented-control.tsx'
import { dueKey } from '../draft-values.ts'
import { useEditor } from '../editor-context.ts'
import { DayOffQuestion } from './day-off-question.tsx'
import { EditorRow } from './editor-row.tsx'
import { TextField } from './text-field.tsx'

/** The deadline and its rule, said back in both languages as they are typed. */
export function DueRow() {
  const { draft, words } = useEditor()
  const [dueDate, rule, dueTime] = useWatch({
    control: draft.form.control,
    name: ['dueDate', 'dueRule', 'dueTime'],
  })
  const note = draft.notes.due?.of === dueKey({ dueDate, dueRule: rule, dueTime }) ? draft.notes.due : null
  const { editor } = words
  return (
    <EditorRow id="row-due" label={editor.due}>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <TextField
          name="dueDate"
          type="date"
          label={editor.dueDate}
          hideLabel
          className="w-full sm:w-auto sm:max-w-72 sm:[&_input]:w-48"
        />
        <SegmentedControl
          name="dueRule"
          legend={editor.dueRule}
          options={dueRules.map((value) => ({ value, label: editor.rules[value] }))}
          value={rule}
          onChange={(event) => draft.form.setValue('dueRule', event.target.value as DueRule)}
        />
        <TextField
          name="dueTime"
          type="time"
          label={editor.dueTime}
          hideLabel
          className={cx('w-32', rule !== 'time' && 'hidden noscript:block')}
        />
        <p
          className={cx('text-dense self-center', note?.past ? 'text-bad font-medium' : 'text-ink-2')}
          aria-live="polite"
        >
          {note?.lines.map((line) => (
            <span key={line} className="block first-letter:uppercase">
              {line}
            </span>
          ))}
          {note?.past && <span className="block">{note.past}</span>}
        </p>
      </div>
      {note?.dayOff && <DayOffQuestion dayOff={note.dayOff} />}
      <DueWords />
      <TextField
        name="lockDate"
        type="date"
        label={editor.lockDate}
        hint={editor.lockHint}
        className="mt-4 max-w-120 [&_input]:sm:w-48"
      />
    </EditorRow>
  )
}

function DueWords() {
  const { draft } = useEditor()
  const [date, rule, time] = useWatch({
    control: draft.form.control,
    name: ['dueDate', 'dueRule', 'dueTime'],
  })
  if (!isCalendarDate(date) || (rule === 'time' && time === '')) return null
  const due = { date, rule, time: rule === 'time' ? time : null }
  return (
    <p className="mt-2.5 grid gap-x-6 font-semibold md:grid-cols-2" aria-live="polite">
      <span lang="kk">{dueWords({ due, locale: 'kk' })}</span>
      <span lang="ru">{dueWords({ due, locale: 'ru' })}</span>
    </p>
  )
}

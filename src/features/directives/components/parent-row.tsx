'use client'
import { useWatch } from 'react-hook-form'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { daysPastParent } from '#/domain/directives/parent-deadline.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Finding } from '#/ui/finding.tsx'
import { useEditor } from '../editor-context.ts'
import { counted } from '../plural-forms.ts'
import { EditorRow } from './editor-row.tsx'
import { TextField } from './text-field.tsx'

/** The letter from above that this one answers, and whether its own deadline leaves time to answer it. */
export function ParentRow() {
  const { words, initial } = useEditor()
  const { editor } = words
  const isNamed = [initial.parentIssuer, initial.parentNumber, initial.parentDueDate].some(Boolean)
  const narrow = 'w-full sm:w-auto sm:[&_input]:w-48'
  return (
    <EditorRow id="row-parent" label={editor.parent}>
      <Disclosure summary={editor.parentOpen} open={isNamed}>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-3 pt-2">
          <TextField name="parentIssuer" label={editor.parentIssuer} className="w-full" />
          <TextField name="parentNumber" label={editor.parentNumber} className={narrow} />
          <TextField name="parentDate" type="date" label={editor.parentDate} className={narrow} />
          <TextField name="parentDueDate" type="date" label={editor.parentDueDate} className={narrow} />
        </div>
        <p className="text-dense text-ink-2 pt-2">{editor.parentHint}</p>
      </Disclosure>
      <TooLate />
    </EditorRow>
  )
}

function TooLate() {
  const { draft, words, locale } = useEditor()
  const [date, rule, time, parentDueDate] = useWatch({
    control: draft.form.control,
    name: ['dueDate', 'dueRule', 'dueTime', 'parentDueDate'],
  })
  if (!isCalendarDate(date) || !isCalendarDate(parentDueDate)) return null
  const due = { date, rule, time: rule === 'time' ? time || '18:00' : null }
  const n = daysPastParent({ due, parentDueDate })
  return (
    <div aria-live="polite">
      {n > 0 && (
        <Finding tone="remark" className="pt-2">
          {counted({ forms: words.counts.pastParent, n, locale })}
        </Finding>
      )}
    </div>
  )
}

'use client'
import { useWatch } from 'react-hook-form'
import { useEditor } from '../editor-context.ts'
import { EditorRow } from './editor-row.tsx'
import { TextField } from './text-field.tsx'

/** The letter's number and day; beside them whether the number is free. */
export function NumberRow() {
  const { draft, words } = useEditor()
  const number = useWatch({ control: draft.form.control, name: 'number' })
  const note = draft.notes.number
  return (
    <EditorRow id="row-number" label={words.editor.numberAndDate}>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-3">
        <TextField name="number" label={words.editor.number} hideLabel className="w-full sm:w-48" />
        <TextField
          name="letterDate"
          type="date"
          label={words.editor.letterDate}
          hideLabel
          className="w-full sm:w-48"
        />
        <p className="text-dense text-ink-2 self-center" aria-live="polite">
          {note && note.of === number.trim() && !note.taken && note.text}
        </p>
      </div>
    </EditorRow>
  )
}

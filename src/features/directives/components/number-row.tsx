'use client'
import { useWatch } from 'react-hook-form'
import { useEditor } from '../editor-context.ts'
import { EditorRow } from './editor-row.tsx'
import { LetterProposal } from './letter-proposal.tsx'
import { TextField } from './text-field.tsx'

/** The field is short, what is wrong with it may be longer. */
const fieldWidth = 'w-full sm:w-auto sm:max-w-72 sm:[&_input]:w-48'

/** The letter's number and day; beside them whether the number is free. */
export function NumberRow() {
  const { draft, words } = useEditor()
  const number = useWatch({ control: draft.form.control, name: 'number' })
  const note = draft.notes.number
  return (
    <EditorRow id="row-number" label={words.editor.numberAndDate}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <TextField name="number" label={words.editor.number} hideLabel className={fieldWidth} />
        <TextField
          name="letterDate"
          type="date"
          label={words.editor.letterDate}
          hideLabel
          className={fieldWidth}
        />
        <p className="text-dense text-ink-2 self-center" aria-live="polite">
          {note && note.of === number.trim() && !note.taken && note.text}
        </p>
      </div>
      <LetterProposal />
    </EditorRow>
  )
}

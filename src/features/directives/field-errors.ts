'use client'
import { useWatch } from 'react-hook-form'
import type { DraftValues, FieldName } from './draft-values.ts'
import type { EditorWords } from './editor-words.ts'
import { useAddressees, useEditor } from './editor-context.ts'
import { isMissing } from './missing-fields.ts'

/** What is wrong with a field now: refused by the server, or still missing after the button was pressed. */
export function useFieldError(name: FieldName): string | undefined {
  const { draft, refusals, posted, pressed, words } = useEditor()
  const value: DraftValues[FieldName] = useWatch({ control: draft.form.control, name })
  const { chosen } = useAddressees()
  const refused = refusals[name]
  if (refused && JSON.stringify(refused.value) === JSON.stringify(value)) return refused.text
  const unsaved = draft.status.kind === 'refused' ? draft.status.refusal.fieldTexts : posted
  const complaint = Object.entries(unsaved).find(([path]) => path.split('.')[0] === name)
  if (complaint) return complaint[1]
  const number = draft.notes.number
  if (name === 'number' && number?.taken && number.of === value) return number.text
  return pressed && isMissing({ name, value, addressees: chosen.length })
    ? missingWords({ name, words })
    : undefined
}

function missingWords({ name, words: { editor } }: { name: FieldName; words: EditorWords }): string {
  if (name === 'audience') return editor.missingTo
  if (name === 'platforms') return editor.missingPlatforms
  return name === 'letterDate' || name === 'dueDate' ? editor.missingDate : editor.missing
}

/** Brings the keyboard to a field, or to the first box of a group. */
export function focusField(name: FieldName): void {
  const element = document.getElementById(fieldId(name))
  const control = element?.matches('input, textarea') ? element : element?.querySelector('input')
  control?.focus()
  control?.scrollIntoView({ block: 'center' })
}

export function fieldId(name: FieldName): string {
  return `draft-${name}`
}

'use client'
import { IconButton } from '#/ui/icon-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { UndoableForm } from '#/web/undoable-form.tsx'
import { removeDaysAction } from '../actions.ts'
import { setAgain } from '../undo.ts'
import type { FormWords } from '../words.ts'

/** Makes the day an ordinary one at once; the toast brings it back. */
export function RemoveDay({ date, label, words }: { date: string; label: string; words: FormWords }) {
  return (
    <UndoableForm
      say={showToast}
      action={removeDaysAction}
      fields={{ dates: date }}
      undo={({ removed }) => setAgain(removed)}
      words={{ done: words.removed, undo: words.undo, undone: words.undone }}
      className="print:hidden"
    >
      <IconButton type="submit" icon={trash2} label={label} />
    </UndoableForm>
  )
}

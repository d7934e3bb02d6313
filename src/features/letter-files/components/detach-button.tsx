'use client'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { UndoableForm } from '#/web/undoable-form.tsx'
import { detachFileAction, restoreFileAction } from '../actions.ts'

interface DetachButtonProps {
  attachmentId: string
  /** Without script the list of removed files brings it back. */
  words: { remove: string; removeNamed: string; removed: string; undo: string; restored: string }
}

/** Takes a file off the letter at once; the toast brings it back. */
export function DetachButton({ attachmentId, words }: DetachButtonProps) {
  return (
    <UndoableForm
      say={showToast}
      action={detachFileAction}
      fields={{ attachmentId }}
      undo={() => restoreFileAction({ attachmentId })}
      words={{ done: words.removed, undo: words.undo, undone: words.restored }}
    >
      <SubmitButton size={36} variant="quiet" icon={trash2} aria-label={words.removeNamed}>
        {words.remove}
      </SubmitButton>
    </UndoableForm>
  )
}

'use client'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { UndoableForm } from '#/web/undoable-form.tsx'
import { detachEvidenceAction } from '../actions.ts'

interface DetachUploadProps {
  attachmentId: string
  words: { remove: string; named: string; removed: string; undo: string; restored: string }
}

/** Takes an uploaded file off its line at once; the toast brings it back. */
export function DetachUpload({ attachmentId, words }: DetachUploadProps) {
  return (
    <UndoableForm
      say={showToast}
      action={detachEvidenceAction}
      fields={{ attachmentId, removed: true }}
      undo={() => detachEvidenceAction({ attachmentId, removed: false })}
      words={{ done: words.removed, undo: words.undo, undone: words.restored }}
    >
      <SubmitButton size={36} variant="quiet" icon={trash2} aria-label={words.named}>
        {words.remove}
      </SubmitButton>
    </UndoableForm>
  )
}

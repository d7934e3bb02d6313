'use client'
import type { ButtonProps } from '#/ui/button.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { showToast } from '#/ui/toast-store.ts'
import { UndoableForm } from '#/web/undoable-form.tsx'
import { discardDraftAction } from '../actions.ts'

interface DiscardButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'icon' | 'aria-label'> {
  id: string
  label: string
  words: { done: string; undo: string; restored: string }
}

/** Throws a draft away at once; the toast brings it back. Without script the list of deleted drafts does. */
export function DiscardButton({ id, label, words, ...look }: DiscardButtonProps) {
  return (
    <UndoableForm
      say={showToast}
      action={discardDraftAction}
      fields={{ id, discarded: true }}
      undo={() => discardDraftAction({ id, discarded: false })}
      words={{ done: words.done, undo: words.undo, undone: words.restored }}
    >
      <SubmitButton {...look}>{label}</SubmitButton>
    </UndoableForm>
  )
}

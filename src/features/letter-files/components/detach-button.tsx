'use client'
import { useActionState, useTransition } from 'react'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { detachFileAction, restoreFileAction } from '../actions.ts'

interface DetachButtonProps {
  attachmentId: string
  /** Without script a refusal stands here, and the list of removed files brings it back. */
  words: { remove: string; removeNamed: string; removed: string; undo: string; restored: string }
}

/** Takes a file off the letter at once; the toast brings it back. */
export function DetachButton({ attachmentId, words }: DetachButtonProps) {
  const [result, send] = useActionState(detachFileAction, null)
  const [, start] = useTransition()
  const restore = async () => {
    const back = await restoreFileAction({ attachmentId }).catch(() => null)
    if (back) showToast(back.ok ? { message: words.restored } : { message: back.text, tone: 'error' })
  }
  const detach = async () => {
    const gone = await detachFileAction({ attachmentId }).catch(() => null)
    if (gone?.ok)
      showToast({ message: words.removed, actionLabel: words.undo, onAction: () => start(restore) })
    else if (gone) showToast({ message: gone.text, tone: 'error' })
  }
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        start(detach)
      }}
    >
      <input type="hidden" name="attachmentId" value={attachmentId} />
      <SubmitButton size={36} variant="quiet" icon={trash2} aria-label={words.removeNamed}>
        {words.remove}
      </SubmitButton>
      {result?.ok === false && (
        <p role="alert" className="text-note text-bad">
          {result.text}
        </p>
      )}
    </form>
  )
}

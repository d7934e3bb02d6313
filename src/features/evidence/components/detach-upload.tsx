'use client'
import { useActionState, useTransition } from 'react'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { detachEvidenceAction } from '../actions.ts'

interface DetachUploadProps {
  attachmentId: string
  words: { remove: string; named: string; removed: string; undo: string; restored: string }
}

/** Takes an uploaded file off its line at once; the toast brings it back. */
export function DetachUpload({ attachmentId, words }: DetachUploadProps) {
  const [result, send] = useActionState(detachEvidenceAction, null)
  const [, start] = useTransition()
  const change = async (removed: boolean) => {
    const done = await detachEvidenceAction({ attachmentId, removed }).catch(() => null)
    const undo = { actionLabel: words.undo, onAction: () => start(() => change(false)) }
    if (done && !done.ok) showToast({ message: done.text, tone: 'error' })
    else if (done) showToast(removed ? { message: words.removed, ...undo } : { message: words.restored })
  }
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        start(() => change(true))
      }}
    >
      <input type="hidden" name="attachmentId" value={attachmentId} />
      <input type="hidden" name="removed" value="true" />
      <SubmitButton size={36} variant="quiet" icon={trash2} aria-label={words.named}>
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

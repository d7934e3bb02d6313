'use client'
import { useActionState, useTransition } from 'react'
import type { ButtonProps } from '#/ui/button.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { showToast } from '#/ui/toast-store.ts'
import { discardDraftAction } from '../actions.ts'

interface DiscardButtonProps extends Pick<ButtonProps, 'size' | 'variant' | 'icon' | 'aria-label'> {
  id: string
  label: string
  words: { done: string; undo: string; restored: string }
}

/** Throws a draft away at once; the toast brings it back. Without script the list of deleted drafts does. */
export function DiscardButton({ id, label, words, ...look }: DiscardButtonProps) {
  const [, send] = useActionState(discardDraftAction, null)
  const [, start] = useTransition()
  const run = async (discarded: boolean) => {
    const result = await discardDraftAction({ id, discarded }).catch(() => null)
    if (result?.ok === false) return showToast({ message: result.text, tone: 'error' })
    if (!result?.ok) return
    if (!discarded) return showToast({ message: words.restored })
    const back = () => start(async () => void (await run(false)))
    showToast({ message: words.done, actionLabel: words.undo, onAction: back })
  }
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault()
        start(async () => void (await run(true)))
      }}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="discarded" value="true" />
      <SubmitButton {...look}>{label}</SubmitButton>
    </form>
  )
}

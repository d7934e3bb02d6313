'use client'
import { type ReactNode, useActionState, useTransition } from 'react'
import { unstable_rethrow } from 'next/navigation'
import { showToast } from '#/ui/toast-store.ts'
import { removeItemAction } from '../actions.ts'

interface RemoveFormProps {
  itemId: string
  /** False brings the line back. */
  removed: boolean
  /** Said when it is done; without it nothing is said. */
  done?: string
  undo: string
  offline: string
  /** Id of what takes the focus afterwards: the button goes away. */
  focus?: string
  children: ReactNode
}

/** Takes a line out, with the way back in a toast; its button stands inside. Without a script a plain form. */
export function RemoveForm({
  itemId,
  removed,
  done,
  undo,
  offline,
  focus = 'lines',
  children,
}: RemoveFormProps) {
  const [posted, post] = useActionState(removeItemAction, null)
  const [busy, start] = useTransition()
  const set = (wanted: boolean) =>
    start(async () => {
      try {
        const result = await removeItemAction({ itemId, removed: wanted })
        if (!result.ok) showToast({ message: result.text, tone: 'error' })
        else if (wanted && done) {
          showToast({ message: done, actionLabel: undo, onAction: () => set(false) })
        }
        if (result.ok) document.getElementById(focus)?.focus()
      } catch (error) {
        unstable_rethrow(error)
        showToast({ message: offline, tone: 'error' })
      }
    })
  return (
    <form
      action={post}
      aria-busy={busy || undefined}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) set(removed)
      }}
    >
      <input type="hidden" name="itemId" value={itemId} />
      <input type="hidden" name="removed" value={String(removed)} />
      {children}
      {posted?.ok === false && <p className="text-note text-bad">{posted.text}</p>}
    </form>
  )
}

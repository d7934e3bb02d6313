'use client'
import { type ReactNode, useActionState, useTransition, type FormEvent } from 'react'
import type { Action, ActionResult } from './action-result.ts'
import { useReach } from './use-action.ts'

interface Said {
  message: string
  actionLabel?: string
  onAction?: () => void
  tone?: 'error'
}

interface UndoableFormProps<Input, Data> {
  action: Action<Input, Data>
  fields: Record<string, string | boolean>
  /** The way back, from what the action answered. */
  undo: (data: Data) => Promise<ActionResult<unknown>>
  /** Without `done` nothing is said and nothing offered. */
  words: { done?: string; undo: string; undone?: string }
  /** Shows the toast. */
  say: (said: Said) => void
  /** Id of what takes the focus afterwards, where the button goes away. */
  focus?: string
  className?: string
  children: ReactNode
}

/** Does one thing at once; the toast takes it back. Its button stands inside. Without a script a plain form. */
export function UndoableForm<Input, Data>(props: UndoableFormProps<Input, Data>) {
  const { action, fields, undo, words, say, focus, className, children } = props
  const reach = useReach()
  const [posted, post] = useActionState(action, null)
  const [busy, start] = useTransition()
  const takeBack = async (data: Data) => {
    const result = await reach(() => undo(data))
    if (!result.ok) say({ message: result.text, tone: 'error', ...wayBack(data) })
    else if (words.undone) say({ message: words.undone })
    if (result.ok && focus) document.getElementById(focus)?.focus()
  }
  const wayBack = (data: Data) => ({
    actionLabel: words.undo,
    onAction: () => start(() => takeBack(data)),
  })
  const act = async (typed: FormData) => {
    const result = await reach(() => action(typed))
    if (!result.ok) return say({ message: result.text, tone: 'error' })
    if (words.done) say({ message: words.done, ...wayBack(result.data) })
    if (focus) document.getElementById(focus)?.focus()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    if (!busy) start(() => act(typed))
  }
  return (
    <form action={post} onSubmit={submit} aria-busy={busy || undefined} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
      {posted?.ok === false && (
        <p role="alert" className="text-note text-bad">
          {posted.text}
        </p>
      )}
    </form>
  )
}

'use client'
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, type ReactNode, useActionState, useState, useTransition } from 'react'
import type { Locale } from '#/i18n/locales.ts'
import { Button, type ButtonProps } from '#/ui/button.tsx'
import { closeDialog } from '#/ui/dialog-control.ts'
import { showToast } from '#/ui/toast-store.ts'
import type { Action, ActionResult, Refused } from '#/web/action-result.ts'
import { DayOffAnswers } from './day-off-answers.tsx'
import { FormRefusal } from './form-refusal.tsx'

/** What a verb answers may name what its way back needs; contracts drop the rest. */
type Answer = Record<string, string | number>

/** The way back, offered beside the news that it is done. */
export interface Undo {
  action: (input: never) => Promise<ActionResult<object>>
  fields?: Answer
  label: string
  done: string
}

interface ChangeFormProps<Input, Data extends object> {
  action: Action<Input, Data>
  fields: Answer
  words: { send: string; busy: string; done: string; offline: string }
  locale: Locale
  undo?: Undo
  /** The dialog that the form stands in. */
  closes?: string
  look?: Pick<ButtonProps, 'variant' | 'size' | 'full' | 'icon'>
  /** Buttons beside the one that sends. */
  aside?: ReactNode
  className?: string
  children?: ReactNode
}

/** A change of mind: what is typed stays when it is refused, and what is done can be taken back from the toast. */
export function ChangeForm<Input, Data extends object>(props: ChangeFormProps<Input, Data>) {
  const { action, fields, words, locale, undo, closes, look, aside, className, children } = props
  const [posted, post] = useActionState(action, null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, start] = useTransition()
  const send = async (form: FormData) => {
    setRefused(null)
    try {
      const result = await action(form)
      if (!result.ok) return setRefused(result)
      if (closes) closeDialog(closes)
      announce({ words, undo, answer: result.data, start })
    } catch (error) {
      unstable_rethrow(error)
      showToast({ message: words.offline, tone: 'error' })
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    start(() => send(form))
  }
  const shown = refused ?? (posted?.ok === false ? posted : null)
  return (
    <form action={post} onSubmit={submit} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {shown?.problem.code === 'due_on_day_off' ? (
        <DayOffAnswers {...shown.problem.details} locale={locale} busy={busy} />
      ) : (
        <FormRefusal refused={shown} />
      )}
      <div className="flex flex-wrap justify-end gap-2 pt-4 pb-2">
        {aside}
        <Button type="submit" variant="primary" {...look} busy={busy}>
          {busy ? words.busy : words.send}
        </Button>
      </div>
    </form>
  )
}

function announce({
  words,
  undo,
  answer,
  start,
}: {
  words: { done: string; offline: string }
  undo: Undo | undefined
  answer: object
  start: (work: () => Promise<void>) => void
}) {
  if (!undo) return showToast({ message: words.done })
  const takeBack = async () => {
    // Only the verb knows its input; whatever does not fit is refused by name.
    const result = await undo.action({ ...undo.fields, ...answer } as never).catch(() => null)
    if (!result) return void showToast({ message: words.offline, tone: 'error' })
    showToast(result.ok ? { message: undo.done } : { message: result.text, tone: 'error' })
  }
  showToast({ message: words.done, actionLabel: undo.label, onAction: () => start(takeBack) })
}

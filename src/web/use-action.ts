'use client'
import { unstable_isUnrecognizedActionError, unstable_rethrow } from 'next/navigation'
import { type FormEvent, useActionState, useState, useTransition } from 'react'
import { requestFormReset } from 'react-dom'
import type { Action, ActionResult, Refused } from './action-result.ts'
import { useOfflineWords } from './offline-words.tsx'

/** What a `<form>` takes: the action for a page without script, the handler for all others. */
interface FormParts {
  action: (typed: FormData) => void
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * `useActionState` that a lost connection cannot break: React would put the error page in the form's place.
 * Here it is a refusal like any other, and what was typed stays. A success empties the form, as React does.
 */
export function useAction<Input, Data>(
  action: Action<Input, Data>,
): [result: ActionResult<Data> | null, form: FormParts] {
  const reach = useReach()
  const [posted, post] = useActionState(action, null)
  const [answer, setAnswer] = useState<ActionResult<Data> | null>(null)
  const [, start] = useTransition()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    const typed = new FormData(form, submitter)
    start(async () => {
      const result = await reach(() => action(typed))
      start(() => {
        setAnswer(result)
        if (result.ok) requestFormReset(form)
      })
    })
  }
  return [answer ?? posted, { action: post, onSubmit }]
}

/** Calls an action by hand: what does not reach the portal is a refusal like any other. */
export function useReach() {
  const offline = useOfflineWords()
  return async <Data>(ask: () => Promise<ActionResult<Data>>): Promise<ActionResult<Data>> => {
    try {
      return await ask()
    } catch (error) {
      unstable_rethrow(error)
      // A page from before an update: only a new one can go on.
      if (unstable_isUnrecognizedActionError(error)) throw error
      return unreached(offline)
    }
  }
}

function unreached(text: string): Refused {
  return { ok: false, problem: { code: 'unavailable', details: {} }, text, fieldTexts: {}, values: {} }
}

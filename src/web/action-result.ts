import type { ProblemData } from './problem-text.ts'

/** What an action answers: done, or refused with everything that a form needs to stay as it is. */
export type ActionResult<Data = undefined> = { ok: true; data: Data } | Refused

export interface Refused {
  ok: false
  problem: ProblemData
  /** The refusal in the language of the page. */
  text: string
  /** A sentence for each wrong field, by its path (`audience.kinds`). */
  fieldTexts: Record<string, string>
  /** What was typed, without passwords: the form shows it again. Empty when no form was sent. */
  values: FormValues
  /** With `sign_in_required`: sign in and come back to this page. */
  signIn?: { href: string; words: string }
}

export type FormValues = Record<string, string | string[]>

/** A server action for `useActionState`, for `<form action>` and for a plain call. */
export interface Action<Input, Data> {
  (input: FormData | Input): Promise<ActionResult<Data>>
  (before: ActionResult<Data> | null, input: FormData | Input): Promise<ActionResult<Data>>
}

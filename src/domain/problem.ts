/** What each refusal carries besides its code. Texts live in messages under `problems.<code>`. */
export interface ProblemDetails {
  sign_in_required: Record<never, never>
  forbidden: { action: string }
  not_found: { what: string }
  /** Input that does not fit its contract; field path → message key under `invalid`. */
  invalid: { fields: Record<string, string> }
  /** Somebody else changed it first; `changed` names the fields that differ. */
  stale: { changed: string[]; version: number }
  number_taken: { number: string; year: number }
  directive_incomplete: { missing: string[] }
  directive_already_issued: Record<never, never>
  no_addressees: Record<never, never>
  due_in_past: Record<never, never>
  lock_before_due: Record<never, never>
  report_locked: { lockAt: string }
  report_exempt: Record<never, never>
  report_too_long: { limit: number }
  nothing_to_submit: Record<never, never>
  no_links_found: Record<never, never>
  slot_taken: Record<never, never>
  account_known: Record<never, never>
  not_submitted: Record<never, never>
  already_decided: Record<never, never>
  reason_required: Record<never, never>
  not_returned: Record<never, never>
  nothing_to_undo: Record<never, never>
  wrong_credentials: Record<never, never>
  too_many_attempts: { minutes: number }
  unavailable: Record<never, never>
}

export type ProblemCode = keyof ProblemDetails

/** The catalogue as a list, so that checks can want a sentence for every code. */
export const problemCodes = Object.keys({
  sign_in_required: 0,
  forbidden: 0,
  not_found: 0,
  invalid: 0,
  stale: 0,
  number_taken: 0,
  directive_incomplete: 0,
  directive_already_issued: 0,
  no_addressees: 0,
  due_in_past: 0,
  lock_before_due: 0,
  report_locked: 0,
  report_exempt: 0,
  report_too_long: 0,
  nothing_to_submit: 0,
  no_links_found: 0,
  slot_taken: 0,
  account_known: 0,
  not_submitted: 0,
  already_decided: 0,
  reason_required: 0,
  not_returned: 0,
  nothing_to_undo: 0,
  wrong_credentials: 0,
  too_many_attempts: 0,
  unavailable: 0,
} satisfies Record<ProblemCode, 0>) as ProblemCode[]

/** The only way to refuse: a code of the catalogue and its details. Never carries a text for users. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code
  readonly details: ProblemDetails[Code]

  constructor(code: Code, details: ProblemDetails[Code]) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

import type { FilePurpose } from './files/kinds.ts'
import type { AlarmKey } from './letters/taken.ts'

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
  /** The letter that a draft was made of disagrees with itself; keys of src/domain/letters/taken.ts. */
  alarms_unseen: { alarms: AlarmKey[] }
  /** Another campaign of the department is marked so. */
  hashtag_taken: Record<never, never>
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
  one_link_wanted: Record<never, never>
  same_link: Record<never, never>
  slot_taken: Record<never, never>
  already_listed: Record<never, never>
  account_known: Record<never, never>
  not_submitted: Record<never, never>
  already_decided: Record<never, never>
  /** Lines with an error are accepted one by one, by whoever was shown the error. */
  has_error: Record<never, never>
  reason_required: Record<never, never>
  not_returned: Record<never, never>
  nothing_to_undo: Record<never, never>
  nothing_to_contest: Record<never, never>
  not_checkable: Record<never, never>
  wrong_credentials: Record<never, never>
  too_many_attempts: { minutes: number }
  invitation_invalid: Record<never, never>
  password_weak: Record<never, never>
  email_taken: Record<never, never>
  bin_taken: Record<never, never>
  not_empty: { what: string }
  role_not_yours: Record<never, never>
  last_admin: Record<never, never>
  own_account: Record<never, never>
  organisation_in_itself: Record<never, never>
  name_date_taken: Record<never, never>
  account_taken: Record<never, never>
  directive_closed: Record<never, never>
  directive_withdrawn: Record<never, never>
  not_issued: Record<never, never>
  already_done: Record<never, never>
  due_not_later: Record<never, never>
  request_open: Record<never, never>
  report_refused: Record<never, never>
  nothing_submitted: Record<never, never>
  nothing_changed: Record<never, never>
  file_too_big: { megabytes: number }
  file_kind_unknown: { purpose: FilePurpose }
  file_empty: Record<never, never>
  /** `why` is a code under `importProblems`. */
  table_refused: { why: string }
  import_running: Record<never, never>
  import_has_errors: { bad: number }
  import_not_undoable: Record<never, never>
  due_on_day_off: { date: string; next: string }
  date_taken: Record<never, never>
  message_sent: Record<never, never>
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
  alarms_unseen: 0,
  hashtag_taken: 0,
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
  one_link_wanted: 0,
  same_link: 0,
  slot_taken: 0,
  already_listed: 0,
  account_known: 0,
  not_submitted: 0,
  already_decided: 0,
  has_error: 0,
  reason_required: 0,
  not_returned: 0,
  nothing_to_undo: 0,
  nothing_to_contest: 0,
  not_checkable: 0,
  wrong_credentials: 0,
  too_many_attempts: 0,
  invitation_invalid: 0,
  password_weak: 0,
  email_taken: 0,
  bin_taken: 0,
  not_empty: 0,
  role_not_yours: 0,
  last_admin: 0,
  own_account: 0,
  organisation_in_itself: 0,
  name_date_taken: 0,
  account_taken: 0,
  directive_closed: 0,
  directive_withdrawn: 0,
  not_issued: 0,
  already_done: 0,
  due_not_later: 0,
  request_open: 0,
  report_refused: 0,
  nothing_submitted: 0,
  nothing_changed: 0,
  file_too_big: 0,
  file_kind_unknown: 0,
  file_empty: 0,
  table_refused: 0,
  import_running: 0,
  import_has_errors: 0,
  import_not_undoable: 0,
  due_on_day_off: 0,
  date_taken: 0,
  message_sent: 0,
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

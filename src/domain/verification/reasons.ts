/** What must be fixed or contested: the publication does not count as it stands. */
const reasonErrors = ['gone', 'refused_address', 'not_a_page', 'own_duplicate'] as const

/** What a person should look at, and the institution may explain. */
const reasonRemarks = [
  'login_wall',
  'soft_not_found',
  'nothing_to_read',
  'image_not_page',
  'unreachable',
  'published_before_letter',
  'published_after_deadline',
  'day_unknown',
  'language_missing',
  'off_topic',
  'not_your_account',
  'profile_not_post',
  'front_page',
  'certificate_fault',
] as const

/** What is worth knowing and held against nobody. */
const reasonNotes = ['by_kit', 'same_text_elsewhere', 'blocked_here', 'read_in_browser'] as const

export const reasonCodes = [...reasonErrors, ...reasonRemarks, ...reasonNotes] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** Facts of the sentence that a reason becomes; foreign words among them are shown as text. */
export type ReasonDetails = Readonly<Record<string, string | number | readonly string[]>>

/** Why a verdict is what it is; its sentence stands under `reasons` in the messages. */
export interface Reason {
  readonly code: ReasonCode
  readonly details: ReasonDetails
}

/** What the machine found of a link. It never rejects: a person decides. */
export const verdicts = ['ok', 'remark', 'error'] as const
export type Verdict = (typeof verdicts)[number]

/** How much one reason weighs. */
export function weightOf(code: ReasonCode): 'error' | 'remark' | 'note' {
  if (errorCodes.has(code)) return 'error'
  return noteCodes.has(code) ? 'note' : 'remark'
}

/** The verdict that reasons add up to: that of the worst. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  const weights = reasons.map(({ code }) => weightOf(code))
  if (weights.includes('error')) return 'error'
  return weights.includes('remark') ? 'remark' : 'ok'
}

const errorCodes: ReadonlySet<string> = new Set(reasonErrors)
const noteCodes: ReadonlySet<string> = new Set(reasonNotes)

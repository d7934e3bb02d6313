import type { Verdict } from './reasons.ts'

export type PublicationVerdict = Verdict | 'unseen'

/** What a stored line knows of itself; the codes are only counted. */
export interface JudgedLine {
  /** Of the spelling, known when the link was pasted. */
  readonly errors: readonly string[]
  readonly remarks: readonly string[]
  /** Of the look at its page; null where nobody looked. */
  readonly verdict: 'pending' | Verdict | null
}

/**
 * The one verdict of a publication, the same on every screen: the worst of what is known of its spelling, its account
 * and its page. "ok" only where the page was looked at and nothing is held against it; `verdictSql` says the same to
 * the database.
 */
export function publicationVerdict({ errors, remarks, verdict }: JudgedLine): PublicationVerdict {
  if (errors.length > 0 || verdict === 'error') return 'error'
  if (remarks.length > 0 || verdict === 'remark') return 'remark'
  return verdict === 'ok' ? 'ok' : 'unseen'
}

/** How far the look at a page has come: under way, put off to a later try, or over. */
export function lookOf({
  verdict,
  retryAt,
}: Pick<JudgedLine, 'verdict'> & { retryAt: Date | null }): 'checking' | 'later' | 'over' {
  if (verdict !== 'pending') return 'over'
  return retryAt === null ? 'checking' : 'later'
}

/** How many publications have an error, and how many others a remark. */
export function countVerdicts(verdicts: readonly (PublicationVerdict | null)[]): {
  errors: number
  remarks: number
} {
  const count = (wanted: PublicationVerdict) => verdicts.filter((one) => one === wanted).length
  return { errors: count('error'), remarks: count('remark') }
}

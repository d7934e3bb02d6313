import type { FoundLink } from '#/domain/links/found-link.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import { aboutAnswer } from '#/domain/verification/about-answer.ts'
import { findingsOf, type LineFindings } from '#/domain/verification/findings.ts'
import { publishedDay, type PublishedDay } from '#/domain/verification/published-day.ts'
import { verdictOf, type Reason, type Verdict } from '#/domain/verification/reasons.ts'
import type { LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'

/** What stands against a link whatever letter asked for it. */
export interface JudgedLook {
  readonly verdict: Verdict
  readonly errors: readonly ItemError[]
  readonly remarks: readonly ItemRemark[]
  /** The worst first. */
  readonly reasons: readonly Reason[]
  readonly day: PublishedDay | null
}

/** Judges a link without a letter: its spelling, the way to its page, and whether the page names its day. */
export function judgedLook({ link, look }: { link: FoundLink; look: LinkInspection }): JudgedLook {
  const { answer, reading } = look
  const open = reading?.access === 'open' ? reading : null
  const publishedAt = link.publishedAt === null ? null : new Date(link.publishedAt)
  const day = publishedDay({ link: { publishedAt }, reading: open })
  const found: Reason[] = aboutAnswer({ answer, reading })
  if (open && !day) found.push({ code: 'day_unknown', details: {} })
  const findings = findingsOf({ errors: link.errors, remarks: link.remarks, reasons: found })
  const { errors, remarks, foundErrors, foundRemarks, notes } = findings
  const reasons = [...foundErrors, ...foundRemarks, ...notes]
  return { verdict: worstOf(findings), errors, remarks, reasons, day }
}

function worstOf({ errors, remarks, foundErrors, foundRemarks }: LineFindings): Verdict {
  if (errors.length > 0) return 'error'
  const found = verdictOf([...foundErrors, ...foundRemarks])
  return found === 'ok' && remarks.length > 0 ? 'remark' : found
}

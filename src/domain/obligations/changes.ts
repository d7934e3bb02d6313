import { isLateAt } from '#/domain/calendar/deadline.ts'

/** What may happen to the obligation of one institution after issue, apart from its report. */
export const obligationChanges = ['exempt', 'revoke_exemption', 'refuse', 'take_back', 'extend'] as const
export type ObligationChange = (typeof obligationChanges)[number]

export interface ChangedObligation {
  exemptAt: Date | null
  refusedAt: Date | null
  firstCompleteAt: Date | null
}

export type ObligationRefusal = 'already_done' | 'report_exempt' | 'report_refused' | 'nothing_submitted'

/**
 * Why it cannot be done to an obligation of a directive in force; null where it can. An exemption is possible at
 * any time and hides everything else until it is taken back. Refused for good is a report: without a complete one
 * there is nothing to refuse, and the figures could not count it among the submitted.
 */
export function obligationRefusal({
  change,
  of: { exemptAt, refusedAt, firstCompleteAt },
}: {
  change: ObligationChange
  of: ChangedObligation
}): ObligationRefusal | null {
  if (change === 'exempt') return exemptAt ? 'already_done' : null
  if (change === 'revoke_exemption') return exemptAt ? null : 'already_done'
  if (change === 'take_back') return refusedAt ? null : 'already_done'
  if (exemptAt) return 'report_exempt'
  if (refusedAt) return change === 'refuse' ? 'already_done' : 'report_refused'
  return change === 'refuse' && !firstCompleteAt ? 'nothing_submitted' : null
}

/** The instant up to which lateness is counted: what was taken off control stands still from then on. */
export function judgedAt({ now, closedAt }: { now: Date; closedAt: Date | null }): Date {
  return closedAt && isLateAt({ at: now, lateFrom: closedAt }) ? closedAt : now
}

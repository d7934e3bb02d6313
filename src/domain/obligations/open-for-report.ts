export type ReportRefusal = 'withdrawn' | 'closed' | 'exempt' | 'refused' | 'locked'

/** What can shut a report, each with its instant; null where it has not happened. */
export interface ReportClosure {
  lockAt: Date | null
  exemptAt: Date | null
  /** Refused for good. */
  refusedAt: Date | null
  /** The directive was taken off control, or withdrawn. */
  closedAt: Date | null
  withdrawnAt: Date | null
}

/** Why a report cannot be taken now, or null; of several reasons the widest. Late reports are taken until the
 *  lock; null locks never. The lock is a first instant, like the deadline: at that instant it is locked. */
export function reportRefusal({ now, ...closure }: ReportClosure & { now: Date }): ReportRefusal | null {
  if (closure.withdrawnAt) return 'withdrawn'
  if (closure.closedAt) return 'closed'
  if (closure.exemptAt) return 'exempt'
  if (closure.refusedAt) return 'refused'
  return closure.lockAt !== null && now.getTime() >= closure.lockAt.getTime() ? 'locked' : null
}

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
export function reportRefusal({ now, ...doors }: ReportClosure & { now: Date }): ReportRefusal | null {
  if (doors.withdrawnAt) return 'withdrawn'
  if (doors.closedAt) return 'closed'
  if (doors.exemptAt) return 'exempt'
  if (doors.refusedAt) return 'refused'
  return doors.lockAt !== null && now.getTime() >= doors.lockAt.getTime() ? 'locked' : null
}

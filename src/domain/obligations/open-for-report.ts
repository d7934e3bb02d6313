export type ReportRefusal = 'locked' | 'exempt'

/** Why a report cannot be taken now, or null. Late reports are taken until the lock; null locks never.
 *  The lock is a first instant, like the deadline: at that instant it is locked. */
export function reportRefusal({
  now,
  lockAt,
  exempt,
}: {
  now: Date
  lockAt: Date | null
  exempt: boolean
}): ReportRefusal | null {
  if (exempt) return 'exempt'
  return lockAt !== null && now.getTime() >= lockAt.getTime() ? 'locked' : null
}

import { isStaff, type Role } from '../access.ts'

const MINUTE = 60_000

/** A working day and no more: whoever forgot to sign out on a shared computer is out by the morning. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE
/** Staff see every institution: an unattended desk closes itself. Directors see their own only. */
export const STAFF_IDLE_MS = 30 * MINUTE
/** One write a minute is enough to know whether somebody is there. */
export const TOUCH_MS = MINUTE

/** The instant at which a session opened now ends, whatever happens. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + ABSOLUTE_MS)
}

/** Whether staff stayed away too long. The memberships are those of now, not those of sign-in. */
export function isIdle({
  memberships,
  lastSeenAt,
  now,
}: {
  memberships: readonly { role: Role }[]
  lastSeenAt: Date
  now: Date
}): boolean {
  return isStaff(memberships) && now.getTime() - lastSeenAt.getTime() >= STAFF_IDLE_MS
}

/** Whether the time of the last request is worth writing down again. */
export function isTouchDue({ lastSeenAt, now }: { lastSeenAt: Date; now: Date }): boolean {
  return now.getTime() - lastSeenAt.getTime() >= TOUCH_MS
}

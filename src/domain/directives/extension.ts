import { type Due, isLateAt, lateFrom } from '#/domain/calendar/deadline.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'

/** A deadline with the lock that goes with it. */
export interface Deadline {
  due: Due
  lockAt: Date | null
}

/**
 * Why a day cannot be the new deadline; the rule and the hour stay those of the old one. A day that has passed is
 * good only for a complete report: it can turn one that was late into one on time.
 */
export function extensionRefusal({
  now,
  current,
  date,
  complete,
}: {
  now: Date
  current: Due
  date: CalendarDate
  complete: boolean
}): 'due_not_later' | 'due_in_past' | null {
  const next = lateFrom({ ...current, date })
  if (next <= lateFrom(current)) return 'due_not_later'
  return !complete && isLateAt({ at: now, lateFrom: next }) ? 'due_in_past' : null
}

/**
 * The deadline that stands: the latest of that of the letter and of every extension that was not taken back. So
 * undoing one, in whatever order, leaves alone what another gave. The lock gives way to a later deadline.
 */
export function standingDeadline({ base, grants }: { base: Deadline; grants: readonly Due[] }): Deadline {
  const due = grants.reduce((latest, one) => (lateFrom(one) > lateFrom(latest) ? one : latest), base.due)
  const { lockAt } = base
  const from = lateFrom(due)
  return { due, lockAt: lockAt && lockAt < from ? from : lockAt }
}

import { isLateAt } from '#/domain/calendar/deadline.ts'

/** How an obligation stands to its deadline, apart from progress. */
export const timelinessStates = ['not_due', 'overdue', 'on_time', 'late'] as const
export type Timeliness = (typeof timelinessStates)[number]

export type TimelinessFacts = {
  now: Date
  /** The first late instant. */
  lateFrom: Date
  /** Receipt of the first complete submission by the database clock. */
  firstCompleteAt: Date | null
}

/** Judged by the first complete submission alone: time in review and a return do not turn it late. */
export function timelinessOf({ now, lateFrom, firstCompleteAt }: TimelinessFacts): Timeliness {
  const late = isLateAt({ at: firstCompleteAt ?? now, lateFrom })
  if (firstCompleteAt) return late ? 'late' : 'on_time'
  return late ? 'overdue' : 'not_due'
}

/** Nothing complete, and the deadline is there. */
export function isOverdue(facts: TimelinessFacts): boolean {
  return timelinessOf(facts) === 'overdue'
}

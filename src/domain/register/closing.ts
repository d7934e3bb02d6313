import { type CalendarDate, startOfDay } from '../calendar/zone.ts'

/**
 * Whether closing an institution exempts what it owes. What it has handed in completely stays. Where the day
 * (the first without the institution) has come, nobody is left to answer and everything open is exempt;
 * where it lies ahead, only what is due after it.
 */
export function isExemptedByClosing({
  closedOn,
  now,
  lateFrom,
  firstCompleteAt,
}: {
  closedOn: CalendarDate
  now: Date
  lateFrom: Date
  firstCompleteAt: Date | null
}): boolean {
  if (firstCompleteAt) return false
  const closing = startOfDay(closedOn)
  return now >= closing || lateFrom > closing
}

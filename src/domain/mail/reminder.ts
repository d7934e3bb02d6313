import { isLateAt, lastGoodDay } from '../calendar/deadline.ts'
import { isWorkingDay, type WorkCalendar, workingDaysLeft } from '../calendar/working-days.ts'
import { addDays, dateOf, daysBetween, startOfDay, timeOf } from '../calendar/zone.ts'

export type Reminder = 'three_days_left' | 'due_today' | 'overdue'

/**
 * The reminder that is due now for a report that is still missing; null for none.
 *
 * Nobody is written to at night: only from 09:00 to 18:00 (exclusive) on the clocks of the portal's zone. Ahead
 * of the deadline on working days of the institution alone: on the day from which exactly three working days
 * are left, and on the last good day. After it on any day: in the first such hours, and, where the portal stood
 * still then, on the two days after.
 */
export function reminderDue({
  now,
  lateFrom,
  ...calendar
}: { now: Date; lateFrom: Date } & WorkCalendar): Reminder | null {
  if (!mayWriteAt(now)) return null
  const today = dateOf(now)
  if (isLateAt({ at: now, lateFrom })) {
    const daysAfter = daysBetween({ from: firstDayToTell(lateFrom), to: today })
    return daysAfter <= DAYS_TO_CATCH_UP ? 'overdue' : null
  }
  if (!isWorkingDay({ date: today, ...calendar })) return null
  if (lastGoodDay(lateFrom) === today) return 'due_today'
  return workingDaysLeft({ now, lateFrom, ...calendar }) === 3 ? 'three_days_left' : null
}

/** Whether it is an hour in which the portal writes to people of its own accord. */
export function mayWriteAt(now: Date): boolean {
  const time = timeOf(now)
  return time >= FIRST_HOUR && time < LAST_HOUR
}

/** The first late instants for which something may be due: nothing outside of them needs a look. */
export function reminderHorizon(now: Date): { after: Date; upTo: Date } {
  const today = dateOf(now)
  return {
    after: startOfDay(addDays({ date: today, days: -DAYS_TO_CATCH_UP - 2 })),
    upTo: startOfDay(addDays({ date: today, days: LONGEST_THREE_DAYS })),
  }
}

const FIRST_HOUR = '09:00:00'
const LAST_HOUR = '18:00:00'
const DAYS_TO_CATCH_UP = 2

/** Three working days of an institution that opens once a week, with holidays between. */
const LONGEST_THREE_DAYS = 35

/** The day of the first hours after the deadline in which somebody may be written to. */
function firstDayToTell(lateFrom: Date) {
  const date = dateOf(lateFrom)
  return timeOf(lateFrom) < LAST_HOUR ? date : addDays({ date, days: 1 })
}

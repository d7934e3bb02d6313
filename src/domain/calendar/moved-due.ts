import { dueDateFor } from './day-off-advice.ts'
import { type Due, lastGoodDay, lateFrom } from './deadline.ts'
import { addWorkingDays, type WorkCalendar, workingDaysBetween } from './working-days.ts'
import type { CalendarDate } from './zone.ts'

/**
 * The date of a deadline that lies as many working days after another letter: ten working days stay ten, whatever
 * holidays lie between. A last good day that is off, or the letter's own day, becomes the next working one.
 * Null where the calendar has no working day.
 */
export function movedDue({
  due,
  from,
  to,
  ...calendar
}: { due: Due; from: CalendarDate; to: CalendarDate } & WorkCalendar): CalendarDate | null {
  const days = workingDaysBetween({ from, to: lastGoodDay(lateFrom(due)), ...calendar })
  const lastDay = addWorkingDays({ date: to, days: Math.max(1, days), ...calendar })
  return lastDay && dueDateFor({ due, lastDay })
}

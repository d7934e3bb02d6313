import { Problem } from '../problem.ts'
import { type Due, lastGoodDay, lateFrom } from './deadline.ts'
import { isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkCalendar } from './working-days.ts'
import { addDays, type CalendarDate, daysBetween } from './zone.ts'

export interface DayOffAdvice {
  /** The last day on which a report is on time; a day off. */
  date: CalendarDate
  /** The nearest working days after and before it; null where the calendar has none. */
  next: CalendarDate | null
  previous: CalendarDate | null
}

/**
 * Null for a deadline whose last good day is a working one. Otherwise whoever sets it has to say whether to keep
 * the day or to move it: never moved silently. Judged by the last good day, so «before Monday» asks about Sunday.
 */
export function dayOffAdvice({ due, ...calendar }: { due: Due } & WorkCalendar): DayOffAdvice | null {
  const date = lastGoodDay(lateFrom(due))
  if (isWorkingDay({ date, ...calendar })) return null
  return {
    date,
    next: nextWorkingDay({ date, ...calendar }),
    previous: previousWorkingDay({ date, ...calendar }),
  }
}

/** The date to write into a deadline of this rule so that `lastDay` becomes its last good day. */
export function dueDateFor({ due, lastDay }: { due: Due; lastDay: CalendarDate }): CalendarDate {
  const shift = daysBetween({ from: lastGoodDay(lateFrom(due)), to: due.date })
  return addDays({ date: lastDay, days: shift })
}

/**
 * The deadline as whoever sets it has answered the question: `lastDay` is the day off itself (kept) or one of its
 * neighbours (moved). Where there is nothing to ask, it is not looked at. @throws Problem due_on_day_off
 */
export function confirmedDue({
  due,
  lastDay,
  ...calendar
}: { due: Due; lastDay: CalendarDate | null | undefined } & WorkCalendar): Due {
  const advice = dayOffAdvice({ due, ...calendar })
  if (!advice) return due
  const { date, next, previous } = advice
  if (!lastDay || ![date, next, previous].includes(lastDay))
    throw new Problem('due_on_day_off', { date, next: next ?? '' })
  return { ...due, date: dueDateFor({ due, lastDay }) }
}

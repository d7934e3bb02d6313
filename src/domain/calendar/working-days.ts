import { isLateAt, lastGoodDay } from './deadline.ts'
import { addDays, type CalendarDate, dateOf, daysBetween, weekday } from './zone.ts'

/** Days that differ from the ordinary week: a holiday is 'off', a day moved by decree is 'working'. */
export type DayTable = ReadonlyMap<CalendarDate, 'off' | 'working'>

/** What decides about a day. `workWeek` holds ISO weekdays (1 is Monday) in any order. */
export interface WorkCalendar {
  table: DayTable
  workWeek: readonly number[]
}

/** The week of the department, and of an institution that names none. */
export const ORDINARY_WEEK: readonly number[] = [1, 2, 3, 4, 5]

/** The table decides first: a moved day works although it is a weekend, a holiday is off although it is not. */
export function isWorkingDay({ date, table, workWeek }: { date: CalendarDate } & WorkCalendar): boolean {
  const said = table.get(date)
  return said ? said === 'working' : workWeek.includes(weekday(date))
}

/** The first working day after `date`, itself not counted; null where none comes within a year. */
export function nextWorkingDay({ date, ...calendar }: { date: CalendarDate } & WorkCalendar) {
  return nearestWorkingDay({ date, step: 1, ...calendar })
}

/** The last working day before `date`, itself not counted; null where none lies within a year. */
export function previousWorkingDay({ date, ...calendar }: { date: CalendarDate } & WorkCalendar) {
  return nearestWorkingDay({ date, step: -1, ...calendar })
}

/**
 * The n-th working day after `date` (before it, for a negative number); `date` itself is never counted, so
 * «в течение 10 рабочих дней» of a letter is `days: 10`. 0 is `date` itself, working or not. Null where the
 * calendar has no working day for a year. @throws RangeError for a part of a day or beyond MOST_WORKING_DAYS
 */
export function addWorkingDays({
  date,
  days,
  ...calendar
}: { date: CalendarDate; days: number } & WorkCalendar): CalendarDate | null {
  if (!Number.isInteger(days) || Math.abs(days) > MOST_WORKING_DAYS)
    throw new RangeError(`not a number of working days: ${days}`)
  const step = days < 0 ? -1 : 1
  let found: CalendarDate | null = date
  for (let left = Math.abs(days); left > 0 && found; left -= 1)
    found = nearestWorkingDay({ date: found, step, ...calendar })
  return found
}

/**
 * Working days after `from`, up to and with `to`: half-open (from, to], so Friday to Monday is 1 and a day to
 * itself 0. 0 where `to` is earlier. Costs one look per entry of the table, however far the days lie apart.
 */
export function workingDaysBetween({
  from,
  to,
  table,
  workWeek,
}: { from: CalendarDate; to: CalendarDate } & WorkCalendar): number {
  const days = daysBetween({ from, to })
  if (days <= 0) return 0
  const week = new Set(workWeek)
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays({ date: to, days: -index }))
  const ordinary = Math.floor(days / 7) * week.size + rest.filter((date) => week.has(weekday(date))).length
  return [...table].reduce((sum, [date, kind]) => {
    if (date <= from || date > to) return sum
    return sum + Number(kind === 'working') - Number(week.has(weekday(date)))
  }, ordinary)
}

/** Working days after today, up to and with the last good day: 0 on that day and when the deadline has passed. */
export function workingDaysLeft({
  now,
  lateFrom,
  ...calendar
}: { now: Date; lateFrom: Date } & WorkCalendar): number {
  if (isLateAt({ at: now, lateFrom })) return 0
  return workingDaysBetween({ from: dateOf(now), to: lastGoodDay(lateFrom), ...calendar })
}

/** Ten years: longer is a mistake in typing. */
export const MOST_WORKING_DAYS = 2600

/** A calendar without a working day for this long has none. */
const LONGEST_BREAK = 366

function nearestWorkingDay({
  date,
  step,
  ...calendar
}: { date: CalendarDate; step: 1 | -1 } & WorkCalendar): CalendarDate | null {
  let day = date
  for (let tried = 0; tried < LONGEST_BREAK; tried += 1) {
    day = addDays({ date: day, days: step })
    if (isWorkingDay({ date: day, ...calendar })) return day
  }
  return null
}

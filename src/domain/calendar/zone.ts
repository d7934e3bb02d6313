// One module each: the package's index loads all of its three hundred.
import { addDays as plusDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getISODay } from 'date-fns/getISODay'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

/** The one zone of the product. Days, deadlines and everything printed are read on its clocks. */
export const ZONE = 'Asia/Almaty'

declare const calendarDateBrand: unique symbol
/** A day in the calendar, 'YYYY-MM-DD', without an hour and without a zone. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true }

/** True for a day that exists: '2028-02-29' yes, '2026-02-29' no. */
export function isCalendarDate(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text))
}

/** Throws RangeError for a text that is no day: input of users goes through a contract first. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`not a calendar date: ${text}`)
  return text
}

/** The day that the clocks in ZONE show at this instant. */
export function dateOf(instant: Date): CalendarDate {
  return onTheWall(instant).toISOString().slice(0, 10) as CalendarDate
}

/** The time 'HH:MM:SS' that the clocks in ZONE show at this instant. */
export function timeOf(instant: Date): string {
  return onTheWall(instant).toISOString().slice(11, 19)
}

/** The first instant of the day in ZONE. */
export function startOfDay(date: CalendarDate): Date {
  return instantAt({ date, time: '00:00' })
}

/** The instant when the clocks in ZONE show this day and 'HH:MM'; the earlier one where they showed it twice. */
export function instantAt({ date, time }: { date: CalendarDate; time: string }): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`not a time: ${time}`)
  const wall = Date.parse(`${date}T${time}:00Z`)
  const before = new Date(wall - LARGEST_OFFSET)
  return new Date(wall - offsetAt(before))
}

/** The day that many days later, or earlier for a negative number. */
export function addDays({ date, days }: { date: CalendarDate; days: number }): CalendarDate {
  return formatISO(plusDays(localDay(date), days), { representation: 'date' }) as CalendarDate
}

/** Whole days from one day to another; negative when `to` is the earlier one. */
export function daysBetween({ from, to }: { from: CalendarDate; to: CalendarDate }): number {
  return differenceInCalendarDays(localDay(to), localDay(from))
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: CalendarDate): number {
  return getISODay(localDay(date))
}

/** The day as date-fns counts days: midnight of the process's own zone. Ten times cheaper than parsing. */
function localDay(date: CalendarDate): Date {
  return new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
}

const HOUR = 3_600_000
const LARGEST_OFFSET = 6 * HOUR

/** Own table, because runtimes with old zone data still say +6; a test compares it with the one in Node.
 *  No summer time since 2004; earlier instants are read as +6. */
const offsets: readonly { since: number; offset: number }[] = [
  { since: Date.parse('2024-03-01T00:00:00+06:00'), offset: 5 * HOUR },
  { since: Number.NEGATIVE_INFINITY, offset: 6 * HOUR },
]

function onTheWall(instant: Date): Date {
  return new Date(instant.getTime() + offsetAt(instant))
}

function offsetAt(instant: Date): number {
  return offsets.find(({ since }) => instant.getTime() >= since)?.offset ?? LARGEST_OFFSET
}

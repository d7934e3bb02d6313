import { readDate } from '../dates/read-date.ts'
import { type CalendarDate, isCalendarDate } from '../calendar/zone.ts'

/** From which day a workbook counts: nearly all from 1900, those of old Macs from 1904. */
export type Epoch = 1900 | 1904

/**
 * A day from a cell: «01.09.2020», «1.9.2020», «2020-09-01» (a time behind it is dropped), «2 июня 2020 г.»,
 * «2020 жылғы 2 маусым», or the number under which a workbook keeps a day. A bare year is none, nor is a year of
 * two digits, nor two days in one cell. Null where it is not a day.
 */
export function readDay({ text, epoch }: { text: string; epoch: Epoch }): CalendarDate | null {
  const typed = text.trim()
  const dotted = /^(?:с |от )?(\d{1,2})([./-])(\d{1,2})\2(\d{4})\.?(?: ?[гж]\.?|[гж]\.?| \d{1,2}:.*)?$/.exec(
    typed,
  )
  const iso = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})\.?(?:[T ].*)?$/.exec(typed)
  const day = dotted
    ? dayOfParts({ year: dotted[4], month: dotted[3], day: dotted[1] })
    : iso
      ? dayOfParts({ year: iso[1], month: iso[3], day: iso[4] })
      : (dayOfSerial({ typed, epoch }) ?? dayInWords(typed))
  return day !== null && isCalendarDate(day) ? day : null
}

function dayOfParts({
  year = '',
  month = '',
  day = '',
}: Partial<Record<'year' | 'month' | 'day', string | undefined>>): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** With one year of four digits and one day beside it. */
function dayInWords(typed: string): string | null {
  const numbers = typed.match(/\d+/g) ?? []
  const isOneDay = numbers.length === 2 && numbers.filter((one) => one.length === 4).length === 1
  return isOneDay && /\p{L}{3}/u.test(typed) ? readDate({ text: typed }) : null
}

/** Below the first a number is rather a year; above the last it is no day of this century. */
const SERIALS = { from: 2200, to: 73_050 }
const DAY_MS = 86_400_000
/** Day 0 of each way to count; after February 1900 its phantom leap day is in it. */
const dayZero: Record<Epoch, number> = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

function dayOfSerial({ typed, epoch }: { typed: string; epoch: Epoch }): string | null {
  if (!/^\d{4,5}(?:\.\d+)?$/.test(typed)) return null
  const serial = Math.floor(Number(typed))
  if (serial < SERIALS.from || serial > SERIALS.to) return null
  return new Date(dayZero[epoch] + serial * DAY_MS).toISOString().slice(0, 10)
}

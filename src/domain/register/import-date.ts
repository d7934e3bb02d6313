import { type CalendarDate, isCalendarDate } from '../calendar/zone.ts'

/** From which day a workbook counts: nearly all from 1900, those of old Macs from 1904. */
export type Epoch = 1900 | 1904

/**
 * A day from a cell: «01.09.2020», «1.9.2020», «2020-09-01» (a time behind it is dropped) or the number under
 * which a workbook keeps a day. A bare year is none, nor is a year of two digits. Null where it is not a day.
 */
export function readDay({ text, epoch }: { text: string; epoch: Epoch }): CalendarDate | null {
  const typed = text.trim()
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?: г\.?| ж\.?| \d\d:.*)?$/.exec(typed)
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(typed)
  const day = dotted
    ? `${dotted[3]}-${dotted[2]?.padStart(2, '0')}-${dotted[1]?.padStart(2, '0')}`
    : iso
      ? `${iso[1]}-${iso[2]}-${iso[3]}`
      : dayOfSerial({ typed, epoch })
  return day !== null && isCalendarDate(day) ? day : null
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

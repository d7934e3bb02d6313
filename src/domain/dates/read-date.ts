import { type CalendarDate, isCalendarDate } from '../calendar/zone.ts'
import { fold } from '../register/fold.ts'
import { absoluteDates } from './absolute-dates.ts'
import type { FoundDay } from './found-day.ts'
import { nearestYear } from './nearest-year.ts'
import { relativeDates } from './relative-dates.ts'

/**
 * The first day that a text names, in Kazakh (also typed without its letters), Russian or English words, or in
 * numbers: day before month, except that English with slashes puts the month first. `reference` is the day on
 * which the text was read or written: without it «бүгін», «вчера» and days without a year are not read.
 */
export function readDate({
  text,
  language = null,
  reference = null,
}: {
  text: string
  language?: string | null
  reference?: CalendarDate | null
}): CalendarDate | null {
  const folded = fold(text.slice(0, MAX_READ)).replace(QUOTES, '')
  const found = [...absoluteDates({ text: folded, monthFirst: language === 'en' || language === 'en-us' })]
  if (reference) found.push(...relativeDates({ text: folded, reference }))
  for (const day of found.sort((a, b) => a.at - b.at)) {
    const date = dayOf({ day, reference })
    if (date) return date
  }
  return null
}

/** A date stands at the head of what is asked; the rest of a long text is not searched. */
const MAX_READ = 4000

/** «22» декабря: the quotes of official papers. */
const QUOTES = /["«»“”„]/g

function dayOf({ day, reference }: { day: FoundDay; reference: CalendarDate | null }): CalendarDate | null {
  const year =
    day.year === null
      ? reference && nearestYear({ month: day.month, day: day.day, reference })
      : day.year === 'this'
        ? reference && Number(reference.slice(0, 4))
        : day.year
  if (year === null) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${String(year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  return isCalendarDate(date) ? date : null
}

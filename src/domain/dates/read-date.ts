import { type CalendarDate, isCalendarDate } from '../calendar/zone.ts'
import { fold } from '../register/fold.ts'
import type { FoundDay } from './found-day.ts'
import { kazakhInCyrillic } from './kazakh-in-cyrillic.ts'
import { nearestYear } from './nearest-year.ts'
import { numericDates } from './numeric-dates.ts'
import { relativeDates } from './relative-dates.ts'
import { weekdayBefore } from './weekdays.ts'
import { wordedDates } from './worded-dates.ts'

/**
 * The first day that a text names, in Kazakh (in any of its alphabets, also typed without its letters), Russian or
 * English words, or in numbers: day before month, except that English with slashes puts the month first. `reference` is
 * the day on which the text was read or written: without it «бүгін», «вчера» and days without a year are not read.
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
  const plain = kazakhInCyrillic(fold(text.slice(0, MAX_READ)).replace(FORM_MARKS, '').replace(DASHES, '-'))
  const monthFirst = language === 'en' || language === 'en-us'
  const found = [...wordedDates(plain), ...numericDates({ text: plain, monthFirst })]
  if (reference) found.push(...relativeDates({ text: plain, reference }))
  for (const day of found.sort((a, b) => a.at - b.at)) {
    const date = dayOf({ day, reference })
    if (date) return date
  }
  return reference && weekdayBefore({ text: plain, reference })
}

/** A date stands at the head of what is asked; the rest of a long text is not searched. */
const MAX_READ = 4000

/** «22» декабря, «_22_» декабря: the quotes and lines of official papers. */
const FORM_MARKS = /["«»“”„_]/g
const DASHES = /[‐‑‒–—−]/g

function dayOf({ day, reference }: { day: FoundDay; reference: CalendarDate | null }): CalendarDate | null {
  const year = yearOf({ day, reference })
  if (year === null) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${String(year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  return isCalendarDate(date) ? date : null
}

function yearOf({ day, reference }: { day: FoundDay; reference: CalendarDate | null }): number | null {
  if (typeof day.year === 'number') return day.year
  if (reference === null) return null
  if (day.year === null) return nearestYear({ month: day.month, day: day.day, reference })
  return Number(reference.slice(0, 4)) + { last: -1, this: 0, next: 1 }[day.year]
}

import { type CalendarDate, addDays, calendarDate, weekday } from './zone.ts'

/** Days off of Kazakhstan by their date; those that move with the moon are asked for, year by year. */
export const holidays = [
  'new_year',
  'christmas',
  'women',
  'constitution',
  'nauryz',
  'unity',
  'defender',
  'victory',
  'capital',
  'republic',
  'independence',
] as const
export type Holiday = (typeof holidays)[number]

export interface HolidayDay {
  date: CalendarDate
  holiday: Holiday
  /** The working day that is off in place of a holiday on a weekend. */
  moved: boolean
}

/**
 * The days off of a year that the law fixes, in the order of the calendar: a proposal, which decrees and staff
 * change. A holiday on a Saturday or Sunday makes the next working day free; Christmas is a day off, not a holiday
 * of the state, and moves nothing. Source: the Law on Holidays; 15 March from 2027, 30 August until 2025.
 */
export function fixedHolidays({ year }: { year: number }): HolidayDay[] {
  const kept = fixed
    .filter(({ since = 0 }) => year >= since)
    .flatMap(({ holiday, month, days, moves = true }) =>
      days.map((day) => ({ date: dateOf({ year, month, day }), holiday, moves })),
    )
  const taken = new Set(kept.map(({ date }) => date))
  const moved = kept
    .filter(({ date, moves }) => moves && isWeekend(date))
    .map(({ date, holiday }) => {
      const free = nextFree({ date, taken })
      taken.add(free)
      return { date: free, holiday, moved: true }
    })
  return [...kept.map(({ date, holiday }) => ({ date, holiday, moved: false })), ...moved].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  )
}

interface Fixed {
  holiday: Holiday
  month: number
  days: readonly number[]
  /** The first year that has it. */
  since?: number
  moves?: false
}

const fixed: readonly Fixed[] = [
  { holiday: 'new_year', month: 1, days: [1, 2] },
  { holiday: 'christmas', month: 1, days: [7], moves: false },
  { holiday: 'women', month: 3, days: [8] },
  { holiday: 'constitution', month: 3, days: [15], since: 2027 },
  { holiday: 'nauryz', month: 3, days: [21, 22, 23] },
  { holiday: 'unity', month: 5, days: [1] },
  { holiday: 'defender', month: 5, days: [7] },
  { holiday: 'victory', month: 5, days: [9] },
  { holiday: 'capital', month: 7, days: [6] },
  { holiday: 'republic', month: 10, days: [25] },
  { holiday: 'independence', month: 12, days: [16] },
]

function dateOf({ year, month, day }: { year: number; month: number; day: number }): CalendarDate {
  const two = (number: number) => String(number).padStart(2, '0')
  return calendarDate(`${year}-${two(month)}-${two(day)}`)
}

function isWeekend(date: CalendarDate): boolean {
  return weekday(date) >= 6
}

function nextFree({ date, taken }: { date: CalendarDate; taken: ReadonlySet<CalendarDate> }): CalendarDate {
  const next = addDays({ date, days: 1 })
  return isWeekend(next) || taken.has(next) ? nextFree({ date: next, taken }) : next
}

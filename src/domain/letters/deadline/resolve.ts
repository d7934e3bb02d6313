import { addWorkingDays, isWorkingDay, type WorkCalendar } from '../../calendar/working-days.ts'
import { addDays, type CalendarDate, isCalendarDate, weekday } from '../../calendar/zone.ts'
import { nearestYear } from '../../dates/nearest-year.ts'
import type { DeadlineAlarm } from '../letter.ts'
import type { Aim } from './candidate.ts'
import type { NamedDay } from './named-days.ts'

/** What a letter's deadlines are counted from. */
export interface Base {
  /** The letter's own date, else the day on which it came in. */
  readonly date: CalendarDate
  readonly isLetterDate: boolean
  readonly calendar: WorkCalendar
}

interface Resolved {
  date: CalendarDate | null
  alarms: DeadlineAlarm[]
}

/** The day that words aim at, with what is doubtful about it. */
export function resolve({ aim, base }: { aim: Aim; base: Base }): Resolved {
  const resolved = dayOf({ aim, base })
  const { date } = resolved
  if (date === null) return resolved
  const alarms: DeadlineAlarm[] = [...resolved.alarms]
  if (aim.kind === 'day' && aim.weekday !== null && aim.weekday !== weekday(date))
    alarms.push('weekday_differs')
  if (date < base.date) alarms.push('before_letter')
  if (date > addDays({ date: base.date, days: FAR_AWAY_DAYS })) alarms.push('far_away')
  if (!isWorkingDay({ date, ...base.calendar })) alarms.push('day_off')
  return { date, alarms }
}

/** A directive of this kind runs for weeks: a year and more is a mistake in typing, or no deadline. */
const FAR_AWAY_DAYS = 366

function dayOf({ aim, base }: { aim: Aim; base: Base }): Resolved {
  const uncertain: DeadlineAlarm[] = base.isLetterDate ? [] : ['counted_from_upload']
  switch (aim.kind) {
    case 'day':
      return namedDay({ day: aim.day, base })
    case 'count': {
      if (aim.from === null) return { date: counted({ ...aim, base }), alarms: uncertain }
      const start = namedDay({ day: aim.from, base })
      if (start.date === null) return start
      return { date: counted({ ...aim, base: { ...base, date: start.date } }), alarms: start.alarms }
    }
    case 'month_day':
      return dayOfMonth({ ...aim, base })
    case 'weekday':
      return { date: nextWeekday({ ...aim, date: base.date }), alarms: uncertain }
    case 'end_of':
      return endOf({ aim, base })
    case 'from_now':
      return { date: addDays({ date: base.date, days: aim.days }), alarms: uncertain }
    case 'unknown':
      return { date: null, alarms: [] }
  }
}

function nextWeekday({
  weekday: named,
  week,
  date,
}: Extract<Aim, { kind: 'weekday' }> & { date: CalendarDate }): CalendarDate {
  const own = weekday(date)
  if (week !== 'next') return addDays({ date, days: (named - own + 7) % 7 || 7 })
  return addDays({ date, days: 7 - own + named })
}

function namedDay({ day, base }: { day: NamedDay; base: Base }): Resolved {
  const own = Number(base.date.slice(0, 4))
  const { month } = day
  const said = yearOf({ year: day.year, own })
  if (said !== null) return existing({ year: said, month, day: day.day, alarms: [] })
  const near = base.isLetterDate
    ? own + Number(two(month) + two(day.day) < base.date.slice(5, 7) + base.date.slice(8))
    : nearestYear({ month, day: day.day, reference: base.date })
  const named = existing({ year: near, month, day: day.day, alarms: [] })
  const isFar = named.date !== null && named.date > addDays({ date: base.date, days: HALF_A_YEAR_DAYS })
  return { ...named, alarms: near === own && !isFar ? named.alarms : [...named.alarms, 'year_assumed'] }
}

/** Farther off, a day without a year may as well be one that has passed. */
const HALF_A_YEAR_DAYS = 183

function counted({
  unit,
  count,
  base: { date, calendar },
}: Extract<Aim, { kind: 'count' }> & { base: Base }): CalendarDate | null {
  if (unit === 'working_days') return addWorkingDays({ date, days: count, ...calendar })
  if (unit === 'months') return addMonths({ date, months: count })
  const days = unit === 'weeks' ? count * 7 : unit === 'hours' ? Math.floor(count / 24) : count
  return addDays({ date, days })
}

function dayOfMonth({
  day,
  every,
  month,
  base,
}: Extract<Aim, { kind: 'month_day' }> & { base: Base }): Resolved {
  const [year = 0, own = 1, today = 1] = base.date.split('-').map(Number)
  const isGone = day < today
  const target = year * 12 + own - 1 + monthsAhead({ every, month, own, isGone })
  const alarms: DeadlineAlarm[] = every === null && month === null ? ['month_assumed'] : []
  return existing({ year: Math.floor(target / 12), month: (target % 12) + 1, day, alarms })
}

/** From the letter's month to the one that is meant. */
function monthsAhead({
  every,
  month,
  own,
  isGone,
}: Omit<Extract<Aim, { kind: 'month_day' }>, 'kind' | 'day'> & { own: number; isGone: boolean }): number {
  const length = every === 'half' ? 6 : 3
  if (month === 'last_of_quarter') return 2 - ((own - 1) % 3) + (own % 3 === 0 && isGone ? 3 : 0)
  if (every === 'quarter' || every === 'half')
    return length - ((own - 1) % length) - ((own - 1) % length === 0 && !isGone ? length : 0)
  return month === 'next' || (month === null && isGone) ? 1 : 0
}

function endOf({ aim, base }: { aim: Extract<Aim, { kind: 'end_of' }>; base: Base }): Resolved {
  const { what, which, later } = aim
  const isKnown = base.isLetterDate || typeof aim.year === 'number'
  const alarms: DeadlineAlarm[] = isKnown ? [] : ['counted_from_upload']
  if (what === 'week') {
    const days = 7 - weekday(base.date) + 7 * later
    return { date: addDays({ date: base.date, days }), alarms }
  }
  const [own = 0, month = 1] = base.date.split('-').map(Number)
  const length = { month: 1, quarter: 3, half: 6, year: 12 }[what]
  const current = Math.ceil(month / length)
  const nth =
    (which ?? (what === 'year' || aim.year === null ? current : 12 / length)) + (which === null ? later : 0)
  const year = yearOf({ year: aim.year, own }) ?? own + Number(which !== null && which < current)
  const months = year * 12 + nth * length
  const first = isoDay({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 })
  if (!isCalendarDate(first)) return { date: null, alarms: ['no_such_day'] }
  return { date: addDays({ date: first, days: -1 }), alarms }
}

/** Null where no year is named. */
function yearOf({ year, own }: { year: NamedDay['year']; own: number }): number | null {
  if (year === 'this') return own
  return year === 'next' ? own + 1 : year
}

/** The same day of a later month, or its last one where it is shorter. */
function addMonths({ date, months }: { date: CalendarDate; months: number }): CalendarDate | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const target = year * 12 + month - 1 + months
  for (let tried = day; tried > day - 4; tried -= 1) {
    const found = isoDay({ year: Math.floor(target / 12), month: (target % 12) + 1, day: tried })
    if (isCalendarDate(found)) return found
  }
  return null
}

function existing({
  alarms,
  ...parts
}: {
  year: number
  month: number
  day: number
  alarms: DeadlineAlarm[]
}): Resolved {
  const date = isoDay(parts)
  return isCalendarDate(date) ? { date, alarms } : { date: null, alarms: ['no_such_day'] }
}

const isoDay = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const two = (part: number) => String(part).padStart(2, '0')

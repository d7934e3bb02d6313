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
    case 'count':
      return { date: counted({ ...aim, base }), alarms: uncertain }
    case 'month_day':
      return dayOfMonth({ ...aim, base })
    case 'weekday': {
      const ahead = (aim.weekday - weekday(base.date) + 7) % 7 || 7
      return { date: addDays({ date: base.date, days: ahead }), alarms: uncertain }
    }
    case 'end_of':
      return { date: endOf({ what: aim.what, date: base.date }), alarms: uncertain }
    case 'from_now':
      return { date: addDays({ date: base.date, days: aim.days }), alarms: uncertain }
  }
}

function namedDay({ day, base }: { day: NamedDay; base: Base }): Resolved {
  const own = Number(base.date.slice(0, 4))
  const { month } = day
  if (typeof day.year === 'number') return existing({ year: day.year, month, day: day.day, alarms: [] })
  if (day.year === 'this') return existing({ year: own, month, day: day.day, alarms: [] })
  if (day.year === 'next') return existing({ year: own + 1, month, day: day.day, alarms: [] })
  const near = base.isLetterDate
    ? own + Number(two(month) + two(day.day) < base.date.slice(5, 7) + base.date.slice(8))
    : nearestYear({ month, day: day.day, reference: base.date })
  return existing({ year: near, month, day: day.day, alarms: near === own ? [] : ['year_assumed'] })
}

function counted({
  unit,
  count,
  base: { date, calendar },
}: Extract<Aim, { kind: 'count' }> & { base: Base }): CalendarDate | null {
  if (unit === 'working_days') return addWorkingDays({ date, days: count, ...calendar })
  if (unit === 'months') return addMonths({ date, months: count })
  const days = unit === 'weeks' ? count * 7 : unit === 'hours' ? Math.ceil(count / 24) : count
  return addDays({ date, days })
}

function dayOfMonth({
  day,
  every,
  month,
  base,
}: Extract<Aim, { kind: 'month_day' }> & { base: Base }): Resolved {
  const [year = 0, own = 1, today = 1] = base.date.split('-').map(Number)
  const later = month === 'next' || (month === null && day < today) ? 1 : 0
  const months = every === 'quarter' ? 3 - ((own - 1) % 3) - (own % 3 === 1 && day >= today ? 3 : 0) : later
  const target = year * 12 + own - 1 + months
  const alarms: DeadlineAlarm[] = every === null && month === null ? ['month_assumed'] : []
  return existing({ year: Math.floor(target / 12), month: (target % 12) + 1, day, alarms })
}

function endOf({
  what,
  date,
}: {
  what: Extract<Aim, { kind: 'end_of' }>['what']
  date: CalendarDate
}): CalendarDate | null {
  const [year = 0, month = 1] = date.split('-').map(Number)
  if (what === 'week') return addDays({ date, days: 7 - weekday(date) })
  const last = { month, next_month: month + 1, quarter: Math.ceil(month / 3) * 3, year: 12 }[what]
  const first = isoDay({ year: year + Math.floor(last / 12), month: (last % 12) + 1, day: 1 })
  return isCalendarDate(first) ? addDays({ date: first, days: -1 }) : null
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

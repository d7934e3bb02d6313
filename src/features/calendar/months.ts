import { type WorkCalendar, isWorkingDay } from '#/domain/calendar/working-days.ts'
import { type CalendarDate, addDays, calendarDate, weekday } from '#/domain/calendar/zone.ts'

export interface MonthDay {
  date: CalendarDate
  /** Of the month, from 1. */
  number: number
  /** Ordinary days, weekends, and what the table says otherwise. */
  kind: 'plain' | 'weekend' | 'off' | 'working'
}

export interface Month {
  /** 1 is January. */
  number: number
  /** Rows from Monday to Sunday; null where the week belongs to another month. */
  weeks: (MonthDay | null)[][]
  workingDays: number
}

/** The twelve months of a year as a wall calendar draws them. */
export function monthsOf({ year, ...calendar }: { year: number } & WorkCalendar): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const days = daysOf({ year, month: index + 1 })
    return {
      number: index + 1,
      weeks: weeksOf(days.map((date) => monthDay({ date, ...calendar }))),
      workingDays: days.filter((date) => isWorkingDay({ date, ...calendar })).length,
    }
  })
}

function daysOf({ year, month }: { year: number; month: number }): CalendarDate[] {
  const first = calendarDate(`${year}-${String(month).padStart(2, '0')}-01`)
  return Array.from({ length: 31 }, (_, days) => addDays({ date: first, days })).filter(
    (date) => date.slice(0, 7) === first.slice(0, 7),
  )
}

function monthDay({ date, ...calendar }: { date: CalendarDate } & WorkCalendar): MonthDay {
  const ordinary = calendar.workWeek.includes(weekday(date)) ? 'plain' : 'weekend'
  return { date, number: Number(date.slice(8)), kind: calendar.table.get(date) ?? ordinary }
}

function weeksOf(days: MonthDay[]): Month['weeks'] {
  const [first] = days
  const before = Array.from({ length: first ? weekday(first.date) - 1 : 0 }, () => null)
  const cells = [...before, ...days]
  const after = Array.from({ length: (7 - (cells.length % 7)) % 7 }, () => null)
  const all = [...cells, ...after]
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7))
}

import { type CalendarDate, calendarDate } from '#/domain/calendar/zone.ts'

/** PostgreSQL's `date` comes through Prisma as midnight UTC; here it is a day again. */
export function dayOf(column: Date): CalendarDate {
  return calendarDate(column.toISOString().slice(0, 10))
}

/** A day as the value of a `date` column. */
export function dayColumn(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

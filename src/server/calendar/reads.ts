import type { DayTable } from '#/domain/calendar/working-days.ts'
import type { Reader } from '../db/client.ts'
import { dayOf } from '../db/dates.ts'

/** Every day that differs from the ordinary week, in one query: a few dozen a year. */
export async function dayTable(reader: Reader): Promise<DayTable> {
  const days = await reader.calendarDay.findMany({ select: { date: true, kind: true } })
  return new Map(days.map(({ date, kind }) => [dayOf(date), kind]))
}

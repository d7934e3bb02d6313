import type { DayKind } from '#/domain/calendar/day-kinds.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { DepartmentScope } from '../authorize.ts'
import { dayOf } from '../db/dates.ts'
import type { CalendarDay } from '../db/generated/client.ts'

/** A day that differs from the ordinary week. */
export interface Day {
  date: CalendarDate
  kind: DayKind
  nameKk: string
  nameRu: string
}

export const dayColumns = { date: true, kind: true, nameKk: true, nameRu: true } as const

export function dayFields({ date, kind, nameKk, nameRu }: CalendarDay): Day {
  return { date: dayOf(date), kind, nameKk, nameRu }
}

/** Whose journal a change of the calendar stands in: the table is everybody's, the step is a department's. */
export function ownerOf({ organisationIds }: DepartmentScope): string | null {
  return organisationIds?.[0] ?? null
}

import { type DayTable, ORDINARY_WEEK, type WorkCalendar } from '#/domain/calendar/working-days.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Reader } from '../db/client.ts'
import { dayOf } from '../db/dates.ts'
import { type Day, dayColumns, dayFields } from './internal.ts'

/** Every day that differs from the ordinary week, in one query: a few dozen a year. */
export async function dayTable(reader: Reader): Promise<DayTable> {
  const days = await reader.calendarDay.findMany({ select: { date: true, kind: true } })
  return new Map(days.map(({ date, kind }) => [dayOf(date), kind]))
}

/** What decides about the days of one organisation: the table of everybody and its own work week. */
export async function workCalendar(
  reader: Reader,
  { organisationId }: { organisationId: string },
): Promise<WorkCalendar> {
  const [table, organisation] = await Promise.all([
    dayTable(reader),
    reader.organisation.findUnique({ where: { id: organisationId }, select: { workWeek: true } }),
  ])
  return { table, workWeek: weekOf(organisation) }
}

/** The same of whoever issues a directive: what its deadline is judged by. */
export async function issuerCalendar(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<WorkCalendar> {
  const { prisma } = context.db
  const [table, directive] = await Promise.all([
    dayTable(prisma),
    prisma.directive.findFirst({
      where: { id: directiveId, issuer: within(scope) },
      select: { issuer: { select: { workWeek: true } } },
    }),
  ])
  return { table, workWeek: weekOf(directive?.issuer) }
}

/** The days of one year that differ from the ordinary week, with their names. For everybody who edits them. */
export async function daysOfYear(
  context: Context,
  { year }: { scope: DepartmentScope; year: number },
): Promise<Day[]> {
  const rows = await context.db.prisma.calendarDay.findMany({
    where: { date: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) } },
    select: dayColumns,
    orderBy: { date: 'asc' },
  })
  return rows.map(dayFields)
}

function weekOf(organisation: { workWeek: number[] } | null | undefined): readonly number[] {
  return organisation && organisation.workWeek.length > 0 ? organisation.workWeek : ORDINARY_WEEK
}

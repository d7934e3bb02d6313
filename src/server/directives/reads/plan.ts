import type { DueRule } from '#/domain/calendar/deadline.ts'
import { type CalendarDate, ZONE } from '#/domain/calendar/zone.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../db/dates.ts'
import { Prisma } from '../../db/generated/client.ts'
import { issuedInside } from '../../reviews/reads/lines.ts'
import type { Sight } from '../reads.ts'
import type { DirectiveFigures } from './figures.ts'

/** A directive of the plan, with its figures as `figuresByDirective` counts them. */
export interface PlannedDirective extends DirectiveFigures {
  id: string
  number: string
  letterDate: CalendarDate | null
  subjectKk: string
  subjectRu: string
  dueDate: CalendarDate | null
  dueRule: DueRule
  dueTime: string | null
  issuedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
  lateFrom: Date | null
}

/**
 * Every directive of a year with its figures, in one query: the year is that of the deadline, of the letter while
 * it has none, of its beginning while it has no date at all. By deadline, those without one last.
 */
export async function plannedDirectives(
  context: Context,
  { sight, year }: { sight: Sight; year: number },
): Promise<PlannedDirective[]> {
  const rows = await context.db.prisma.$queryRaw<Row[]>`
    select d.id, d.number, d.letter_date as "letterDate", d.subject_kk as "subjectKk", d.subject_ru as "subjectRu",
      d.due_date as "dueDate", d.due_rule::text as "dueRule", d.due_time as "dueTime", d.issued_at as "issuedAt",
      d.closed_at as "closedAt", d.withdrawn_at as "withdrawnAt", d.late_from as "lateFrom",
      count(o.id)::int as expected,
      count(*) filter (where o.progress in ('submitted', 'returned', 'accepted'))::int as submitted,
      count(*) filter (where o.progress = 'accepted')::int as accepted,
      count(*) filter (where o.first_complete_at is null
        and o.late_from <= least(${context.now}::timestamptz, d.closed_at))::int as overdue
    from directive d join organisation r on r.id = d.issuer_id
      left join obligation o on o.directive_id = d.id and o.exempt_at is null
    where ${inSight(sight)} and ${yearOf()} = ${year}
    group by d.id order by d.due_date nulls last, d.number`
  return rows.map((row) => ({
    ...row,
    letterDate: row.letterDate && dayOf(row.letterDate),
    dueDate: row.dueDate && dayOf(row.dueDate),
  }))
}

/** The first and the last year that have a directive; null where there is none. */
export async function plannedYears(
  context: Context,
  { sight }: { sight: Sight },
): Promise<{ first: number; last: number } | null> {
  const [found] = await context.db.prisma.$queryRaw<[{ first: number | null; last: number | null }]>`
    select min(${yearOf()})::int as first, max(${yearOf()})::int as last
    from directive d join organisation r on r.id = d.issuer_id where ${inSight(sight)}`
  return found.first === null || found.last === null ? null : { first: found.first, last: found.last }
}

type Row = Omit<PlannedDirective, 'letterDate' | 'dueDate'> & {
  letterDate: Date | null
  dueDate: Date | null
}

function yearOf(): Prisma.Sql {
  return Prisma.sql`extract(year from coalesce(d.due_date, d.letter_date, (d.created_at at time zone ${ZONE})::date))`
}

function inSight({ issued, drafts }: Sight): Prisma.Sql {
  const letters = within({ scope: issued, of: Prisma.sql`d.issued_at is not null` })
  const unsent = drafts ? within({ scope: drafts, of: Prisma.sql`d.issued_at is null` }) : Prisma.sql`false`
  return Prisma.sql`d.discarded_at is null and (${letters} or ${unsent})`
}

function within({ scope, of }: { scope: DepartmentScope; of: Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`(${of} and ${issuedInside(scope)})`
}

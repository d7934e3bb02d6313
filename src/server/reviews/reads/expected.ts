import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { issuedInside, stillOpen } from './lines.ts'

/** What may still come for a directive. */
export interface Expected {
  directiveId: string
  number: string
  lateFrom: Date
  /** Institutions without a complete report, and those that have one back for rework. */
  missing: number
  returned: number
}

/** A person reads a few lines; the rest stands in the overview. */
const EXPECTED_LIMIT = 3

/** The directives that reports are still expected for: the nearest deadlines ahead, then those behind. */
export function stillExpected(context: Context, { scope }: { scope: DepartmentScope }): Promise<Expected[]> {
  return context.db.prisma.$queryRaw<Expected[]>`
    select d.id as "directiveId", d.number, d.late_from as "lateFrom",
      count(*) filter (where o.first_complete_at is null)::int as missing,
      count(*) filter (where o.first_complete_at is not null)::int as returned
    from directive d join organisation r on r.id = d.issuer_id join obligation o on o.directive_id = d.id
    where d.issued_at is not null and ${stillOpen} and ${issuedInside(scope)}
      and (o.first_complete_at is null or o.progress = 'returned')
    group by d.id
    order by d.late_from <= ${context.now}, abs(extract(epoch from d.late_from - ${context.now}::timestamptz))
    limit ${EXPECTED_LIMIT}`
}

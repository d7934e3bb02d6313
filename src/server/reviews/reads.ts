import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { issuedInside, waits } from './reads/lines.ts'

/** How many lines, publications and reasons alike, wait for a decision of the department: what the queue holds. */
export async function countWaiting(context: Context, scope: DepartmentScope): Promise<number> {
  const [{ n }] = await context.db.prisma.$queryRaw<[{ n: number }]>`
    select count(*)::int as n from report_item i join obligation o on o.id = i.obligation_id
      join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
    where ${waits} and ${issuedInside(scope)}`
  return n
}

import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../db/dates.ts'

/** What a list of one directive says of it. @throws Problem not_found, for a draft too */
export async function issuedHead(context: Context, { scope, id }: { scope: DepartmentScope; id: string }) {
  const row = await context.db.prisma.directive.findFirst({
    where: { id, issuedAt: { not: null }, issuer: within(scope) },
    select: { id: true, number: true, letterDate: true, subjectKk: true, subjectRu: true },
  })
  if (!row) throw new Problem('not_found', { what: 'directive' })
  return { ...row, letterDate: row.letterDate && dayOf(row.letterDate) }
}

import { Problem } from '#/domain/problem.ts'
import { type InstitutionScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { stateColumns } from '../../directives/internal.ts'
import { editionColumns } from '../../directives/reads/changes.ts'
import { dueOf } from '../reads.ts'

/** One's own obligation, as far as its deadline and its letter may have changed. @throws Problem not_found */
export async function ownChanging(context: Context, { id, scope }: { id: string; scope: InstitutionScope }) {
  const found = await context.db.prisma.obligation.findFirst({
    where: { id, institution: within(scope) },
    select: {
      id: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      acknowledgedEdition: true,
      exemptAt: true,
      refusedAt: true,
      firstCompleteAt: true,
      directive: { select: { ...stateColumns, edition: true } },
    },
  })
  if (!found) throw new Problem('not_found', { what: 'obligation' })
  return { ...found, due: dueOf(found) }
}

/** The wordings since the one that the institution has acknowledged, that one first. */
export async function unreadEditions(
  context: Context,
  {
    scope,
    obligationId,
    acknowledged,
  }: { scope: InstitutionScope; obligationId: string; acknowledged: number },
) {
  return context.db.prisma.directiveEdition.findMany({
    where: {
      number: { gte: acknowledged },
      directive: { obligations: { some: { id: obligationId, institution: within(scope) } } },
    },
    select: editionColumns,
    orderBy: { number: 'asc' },
  })
}

import { type InstitutionScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { editionColumns } from '../../directives/reads/changes.ts'

/**
 * The wordings since the one that the institution has acknowledged, that one first; where it has acknowledged
 * none, the present one alone.
 */
export async function unreadEditions(
  context: Context,
  {
    scope,
    obligationId,
    acknowledged,
  }: { scope: InstitutionScope; obligationId: string; acknowledged: number | null },
) {
  const editions = await context.db.prisma.directiveEdition.findMany({
    where: {
      ...(acknowledged === null ? {} : { number: { gte: acknowledged } }),
      directive: { obligations: { some: { id: obligationId, institution: within(scope) } } },
    },
    select: editionColumns,
    orderBy: { number: 'asc' },
  })
  return acknowledged === null ? editions.slice(-1) : editions
}

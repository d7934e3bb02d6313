import { fold } from '#/domain/register/fold.ts'
import type { organisationKinds } from '#/domain/register/kinds.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'

/** As many as a native list can hold without becoming a search of its own. */
const PLACES_LIMIT = 300

export interface Place {
  id: string
  kind: (typeof organisationKinds)[number]
  shortKk: string
  shortRu: string
}

/** Organisations in which somebody can get a role: those that issue first, then by name; too many: the first. */
export async function placesOf(
  context: Context,
  { scope, q = '', id }: { scope: DepartmentScope; q?: string; id?: string },
): Promise<{ places: Place[]; more: boolean }> {
  const words = fold(q).split(' ').filter(Boolean)
  const found = await context.db.prisma.organisation.findMany({
    where: {
      AND: [within(scope), ...words.map((word) => ({ search: { contains: word } }))],
      closedOn: null,
      ...(id ? { id } : {}),
    },
    orderBy: [{ kind: 'asc' }, { shortKk: 'asc' }, { id: 'asc' }],
    take: PLACES_LIMIT + 1,
    select: { id: true, kind: true, shortKk: true, shortRu: true },
  })
  return { places: found.slice(0, PLACES_LIMIT), more: found.length > PLACES_LIMIT }
}

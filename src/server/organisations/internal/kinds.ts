import { isInstitutionKind } from '#/domain/register/kinds.ts'
import { mayStandBelow, type OrganisationKind } from '#/domain/register/tree.ts'
import { Problem } from '#/domain/problem.ts'
import type { Tx } from '../../db/client.ts'

/**
 * Whether an organisation can become one of another kind: its place and what stands below it must fit, and
 * whoever has owed or issued anything stays what they are.
 * @throws Problem invalid, not_empty
 */
export async function becomes(tx: Tx, { id, kind }: { id: string; kind: OrganisationKind }): Promise<void> {
  const { parent, children, _count } = await tx.organisation.findUniqueOrThrow({
    where: { id },
    select: {
      parent: { select: { kind: true } },
      children: { select: { kind: true }, distinct: ['kind'] },
      _count: { select: { obligations: true, issued: true } },
    },
  })
  const fits =
    mayStandBelow({ kind, above: parent?.kind ?? null }) &&
    children.every((child) => mayStandBelow({ kind: child.kind, above: kind }))
  if (!fits) throw new Problem('invalid', { fields: { kind: 'wrong_place' } })
  if (isInstitutionKind(kind) && _count.issued > 0) throw new Problem('not_empty', { what: 'directives' })
  if (!isInstitutionKind(kind) && _count.obligations > 0)
    throw new Problem('not_empty', { what: 'obligations' })
}

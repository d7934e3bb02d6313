import type { Role } from '#/domain/access.ts'
import { fitsOrganisation } from '#/domain/people/give-role.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { wantGivable } from './reach.ts'

/**
 * The organisation in which the actor may give the role.
 * @throws Problem not_found outside of the scope, role_not_yours, invalid where the role does not belong there
 */
export async function placeOfRole(
  tx: Tx,
  {
    context,
    scope,
    organisationId,
    role,
  }: { context: Context; scope: DepartmentScope; organisationId: string; role: Role },
): Promise<void> {
  const place = await tx.organisation.findFirst({
    where: { id: organisationId, ...within(scope) },
    select: { kind: true, ancestorIds: true },
  })
  if (!place) throw new Problem('not_found', { what: 'organisation' })
  wantGivable(context, { role, ancestorIds: place.ancestorIds })
  if (!fitsOrganisation({ role, kind: place.kind }))
    throw new Problem('invalid', { fields: { role: 'role_and_place' } })
}

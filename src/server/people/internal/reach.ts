import type { Role } from '#/domain/access.ts'
import { mayGive } from '#/domain/people/give-role.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { notOver } from '../../memberships/internal.ts'

/**
 * A person whom the actor may change: somebody of the scope, all of whose roles the actor could give. Whoever
 * could reset the password of a higher one would be that one tomorrow.
 * @throws Problem not_found outside of the scope, role_not_yours, own_account unless `own` is allowed
 */
export async function personToChange(
  tx: Tx,
  {
    context,
    scope,
    id,
    own = false,
  }: { context: Context; scope: DepartmentScope; id: string; own?: boolean },
) {
  const person = await tx.person.findFirst({
    where: { id, memberships: { some: { organisation: within(scope) } } },
    select: {
      id: true,
      email: true,
      postKk: true,
      postRu: true,
      phone: true,
      version: true,
      disabledAt: true,
      passwordHash: true,
      memberships: {
        where: notOver(context.now),
        orderBy: { id: 'asc' },
        select: { role: true, organisationId: true, organisation: { select: { ancestorIds: true } } },
      },
    },
  })
  if (!person) throw new Problem('not_found', { what: 'person' })
  const { passwordHash, memberships, ...rest } = person
  for (const { role, organisation } of memberships) wantGivable(context, { role, ...organisation })
  if (!own && context.actor.kind === 'person' && context.actor.personId === id)
    throw new Problem('own_account', {})
  const organisationId = memberships[0]?.organisationId ?? null
  return { ...rest, hasPassword: passwordHash !== null, organisationId }
}

/** @throws Problem role_not_yours */
export function wantGivable(
  context: Context,
  { role, ancestorIds }: { role: Role; ancestorIds: readonly string[] },
): void {
  const { actor } = context
  const { memberships } = actor.kind === 'person' ? actor : { memberships: [] }
  if (!mayGive({ memberships, role, ancestorIds })) throw new Problem('role_not_yours', {})
}

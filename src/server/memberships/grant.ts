import type * as z from 'zod'
import { grantContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { placeOfRole } from '../people/internal/place.ts'

/**
 * Gives a person of the department a further role; one that had ended, or that was a deputy's, holds again
 * without an end.
 * @throws Problem not_found, role_not_yours, already_done, invalid where the role does not belong there
 */
export async function grantMembership(
  context: Context,
  input: z.input<typeof grantContract>,
): Promise<{ membershipId: string }> {
  const scope = authorize(context, 'people.edit')
  const { personId, organisationId, role } = grantContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const person = await tx.person.findFirst({
      where: { id: personId, memberships: { some: { organisation: within(scope) } } },
      select: { id: true },
    })
    if (!person) throw new Problem('not_found', { what: 'person' })
    await placeOfRole(tx, { context, scope, organisationId, role })
    const held = { personId_organisationId_role: { personId, organisationId, role } }
    const unbounded = { validFrom: null, validTo: null, deputyForId: null }
    const before = await tx.membership.findUnique({ where: held, select: { id: true, validTo: true } })
    const lasting = await tx.membership.count({ where: { personId, organisationId, role, ...unbounded } })
    if (lasting > 0) throw new Problem('already_done', {})
    const { id: membershipId } = await tx.membership.upsert({
      where: held,
      create: { personId, organisationId, role },
      update: unbounded,
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'memberships.grant',
      organisationId,
      subject: { type: 'person', id: personId },
      before: { validTo: before?.validTo?.toISOString() ?? null },
      after: { membershipId, role, organisationId },
    })
    return { membershipId }
  })
}

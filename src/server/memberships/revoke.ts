import type * as z from 'zod'
import { membershipContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { keepAnAdmin } from '../people/internal/last-admin.ts'
import { wantGivable } from '../people/internal/reach.ts'
import { notOver } from './internal.ts'

/**
 * Ends a role now, and with a director's role those of their deputies. The row stays as history, so that the
 * person keeps their place in the list and `grant` takes it back.
 * @throws Problem not_found, role_not_yours, last_admin, already_done
 */
export async function revokeMembership(
  context: Context,
  input: z.input<typeof membershipContract>,
): Promise<{ personId: string }> {
  const scope = authorize(context, 'people.edit')
  const { membershipId: id } = membershipContract.parse(input)
  const { now } = context
  return context.db.prisma.$transaction(async (tx) => {
    const held = await tx.membership.findFirst({
      where: { id, organisation: within(scope) },
      select: {
        personId: true,
        organisationId: true,
        role: true,
        organisation: { select: { ancestorIds: true } },
      },
    })
    if (!held) throw new Problem('not_found', { what: 'membership' })
    const { personId, organisationId, role, organisation } = held
    wantGivable(context, { role, ...organisation })
    if (role === 'admin') await keepAnAdmin(tx, { membershipIds: [id], now })
    const { count } = await tx.membership.updateMany({
      where: { id, ...notOver(now) },
      data: { validTo: now },
    })
    if (count === 0) throw new Problem('already_done', {})
    const deputies = await tx.membership.updateMany({
      where: { deputyForId: id, ...notOver(now) },
      data: { validTo: now },
    })
    await audit(tx, context, {
      action: 'memberships.revoke',
      organisationId,
      subject: { type: 'person', id: personId },
      before: { membershipId: id, role },
      after: { validTo: now.toISOString(), deputiesEnded: deputies.count },
    })
    return { personId }
  })
}

import type * as z from 'zod'
import { revokeInvitationContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personToChange } from '../people/internal/reach.ts'

/**
 * Takes a link back before anybody used it; `renew` makes another.
 * @throws Problem not_found, role_not_yours, own_account, already_done
 */
export async function revokeInvitation(
  context: Context,
  input: z.input<typeof revokeInvitationContract>,
): Promise<{ personId: string }> {
  const scope = authorize(context, 'people.edit')
  const { invitationId: id } = revokeInvitationContract.parse(input)
  const { now } = context
  return context.db.prisma.$transaction(async (tx) => {
    const invitation = await tx.invitation.findFirst({
      where: { id, person: { memberships: { some: { organisation: within(scope) } } } },
      select: { personId: true },
    })
    if (!invitation?.personId) throw new Problem('not_found', { what: 'invitation' })
    const { personId } = invitation
    const { organisationId } = await personToChange(tx, { context, scope, id: personId })
    const { count } = await tx.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'invitations.revoke',
      organisationId,
      subject: { type: 'person', id: personId },
      after: { invitationId: id, revokedAt: now.toISOString() },
    })
    return { personId }
  })
}

import type * as z from 'zod'
import { acceptInvitationContract } from '#/contracts/people.ts'
import { isStrongPassword } from '#/domain/people/password-strength.ts'
import { Problem } from '#/domain/problem.ts'
import { hashPassword } from '#/lib/password.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Actor, Context } from '../context.ts'
import { hashOf } from '../sessions/internal.ts'
import { countInvitation } from '../sessions/internal/limits.ts'
import { addSession, endSessions } from '../sessions/internal/rows.ts'
import { revokeOpen } from './internal.ts'
import { invitedPerson, openInvitation } from './internal/invited.ts'

/**
 * Whoever holds the link chooses a password and is signed in; the link opens nothing afterwards, and neither
 * does any session from before. The first administrator says who they are and becomes a person here.
 * @throws Problem too_many_attempts, invitation_invalid, password_weak, email_taken, invalid
 */
export async function acceptInvitation(
  context: Context,
  input: z.input<typeof acceptInvitationContract>,
): Promise<{ sessionId: string; expiresAt: Date }> {
  authorize(context, 'invitation.accept')
  const { token, password, address, ...typed } = acceptInvitationContract.parse(input)
  const { db, now } = context
  await countInvitation({ db, address })
  const tokenHash = hashOf(token)
  const { email } = await openInvitation(db.prisma, { tokenHash, now, typed })
  if (!isStrongPassword({ password, email })) throw new Problem('password_weak', {})
  const passwordHash = await hashPassword(password)
  return db.prisma.$transaction(async (tx) => {
    const { id: invitationId, kind, ...invited } = await openInvitation(tx, { tokenHash, now, typed })
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, usedAt: null, revokedAt: null },
      data: { usedAt: now },
    })
    if (count === 0) throw new Problem('invitation_invalid', {})
    const personId = await invitedPerson(tx, { ...invited, passwordHash })
    await revokeOpen(tx, { personId, now })
    await endSessions(tx, { personId, now })
    const session = await addSession(tx, { personId, address, now })
    const actor: Actor = { kind: 'person', personId, memberships: [] }
    await audit(
      tx,
      { ...context, actor },
      {
        action: 'invitations.accept',
        organisationId: null,
        subject: { type: 'person', id: personId },
        after: { invitationId, kind, address, expiresAt: session.expiresAt.toISOString() },
      },
    )
    return session
  })
}

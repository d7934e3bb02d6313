import type * as z from 'zod'
import { renewInvitationContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { mailInvitation, makeInvitation } from '../invitations/internal.ts'
import { endSessions } from '../sessions/internal/rows.ts'
import { personToChange } from './internal/reach.ts'

/**
 * Takes a person's password away and makes the link by which they choose a new one. Every session of theirs
 * ends: whoever asks for this may have lost a phone.
 * @throws Problem not_found, role_not_yours, own_account, already_done for whoever has no password yet
 */
export async function resetPassword(
  context: Context,
  input: z.input<typeof renewInvitationContract>,
): Promise<{ email: string; token: string }> {
  const scope = authorize(context, 'people.edit')
  const { id: personId, mail } = renewInvitationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { organisationId, email } = await personToChange(tx, { context, scope, id: personId })
    const { count } = await tx.person.updateMany({
      where: { id: personId, passwordHash: { not: null }, disabledAt: null },
      data: { passwordHash: null, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('already_done', {})
    const ended = await endSessions(tx, { personId, now: context.now })
    const made = await makeInvitation(tx, { context, kind: 'reset', personId })
    if (mail) await mailInvitation(tx, { context, made, kind: 'reset', personId, organisationId })
    await audit(tx, context, {
      action: 'people.reset_password',
      organisationId,
      subject: { type: 'person', id: personId },
      after: { invitationId: made.id, mailed: mail, sessionsEnded: ended },
    })
    return { email, token: made.token }
  })
}

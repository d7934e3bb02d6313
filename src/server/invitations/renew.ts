import type * as z from 'zod'
import { renewInvitationContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personToChange } from '../people/internal/reach.ts'
import { mailInvitation, makeInvitation } from './internal.ts'

/**
 * A fresh link for whoever has no password yet; the one before opens nothing from now on.
 * @throws Problem not_found, role_not_yours, own_account, already_done
 */
export async function renewInvitation(
  context: Context,
  input: z.input<typeof renewInvitationContract>,
): Promise<{ email: string; token: string }> {
  const scope = authorize(context, 'people.edit')
  const { id: personId, mail } = renewInvitationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const person = await personToChange(tx, { context, scope, id: personId })
    if (person.hasPassword || person.disabledAt) throw new Problem('already_done', {})
    const { organisationId, email } = person
    const made = await makeInvitation(tx, { context, kind: 'invite', personId })
    if (mail) await mailInvitation(tx, { context, made, kind: 'invitation', personId, organisationId })
    await audit(tx, context, {
      action: 'invitations.renew',
      organisationId,
      subject: { type: 'person', id: personId },
      after: { invitationId: made.id, mailed: mail },
    })
    return { email, token: made.token }
  })
}

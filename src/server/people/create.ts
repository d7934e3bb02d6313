import type * as z from 'zod'
import { createPersonContract } from '#/contracts/people.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { mailInvitation, makeInvitation } from '../invitations/internal.ts'
import { addPerson } from './internal/add-person.ts'
import { placeOfRole } from './internal/place.ts'

/**
 * Invites somebody: a person with one role and a one-time link, shown now and never again.
 * @throws Problem not_found, role_not_yours, email_taken, invalid where the role does not belong there
 */
export async function createPerson(
  context: Context,
  input: z.input<typeof createPersonContract>,
): Promise<{ personId: string; email: string; token: string }> {
  const scope = authorize(context, 'people.edit')
  const { role, organisationId, mail, ...person } = createPersonContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    await placeOfRole(tx, { context, scope, organisationId, role })
    const personId = await addPerson(tx, person)
    await tx.membership.create({ data: { personId, organisationId, role }, select: { id: true } })
    const made = await makeInvitation(tx, { context, kind: 'invite', personId })
    if (mail) await mailInvitation(tx, { context, made, kind: 'invitation', personId, organisationId })
    await audit(tx, context, {
      action: 'people.create',
      organisationId,
      subject: { type: 'person', id: personId },
      after: { ...person, role, organisationId, invitationId: made.id, mailed: mail },
    })
    return { personId, email: person.email, token: made.token }
  })
}

import { setTimeout as sleep } from 'node:timers/promises'
import type * as z from 'zod'
import { forgottenPasswordContract } from '#/contracts/people.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { countForgotten } from '../sessions/internal/limits.ts'
import { mailInvitation, makeInvitation } from './internal.ts'

/** Longer than the work takes, so that the time of the answer tells nothing about the e-mail. */
export const ANSWER_AFTER_MS = 400

/**
 * Mails a link to whoever forgot their password. The answer is the same, after the same time, for an e-mail
 * that nobody has. The old password works until the link is used: asking alone locks nobody out.
 * @throws Problem too_many_attempts
 */
export async function forgetPassword(
  context: Context,
  input: z.input<typeof forgottenPasswordContract>,
): Promise<{ sent: true }> {
  authorize(context, 'password.forget')
  const { email, address } = forgottenPasswordContract.parse(input)
  const { db } = context
  await countForgotten({ db, email, address })
  const answer = sleep(ANSWER_AFTER_MS)
  await db.prisma.$transaction(async (tx) => {
    const person = await tx.person.findUnique({
      where: { email, disabledAt: null },
      select: { id: true, passwordHash: true },
    })
    if (!person) return
    const { id: personId } = person
    const [kind, mail] =
      person.passwordHash === null ? (['invite', 'invitation'] as const) : (['reset', 'reset'] as const)
    const made = await makeInvitation(tx, { context, kind, personId, beside: true })
    await mailInvitation(tx, { context, made, kind: mail, personId, organisationId: null })
    await audit(tx, context, {
      action: 'invitations.forget_password',
      organisationId: null,
      subject: { type: 'person', id: personId },
      after: { invitationId: made.id, address },
    })
  })
  await answer
  return { sent: true }
}

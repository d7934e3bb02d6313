import type * as z from 'zod'
import { nothingContract } from '#/contracts/people.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { makeInvitation } from './internal.ts'
import { somebodyCanSignIn } from './internal/invited.ts'

/**
 * The link that makes the first administrator, while nobody can sign in; null as soon as anybody can. Each
 * call takes the link of the one before back.
 */
export async function inviteFirstAdmin(
  context: Context,
  input: z.input<typeof nothingContract>,
): Promise<{ token: string | null }> {
  authorize(context, 'admin.invite')
  nothingContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    if (await somebodyCanSignIn(tx)) return { token: null }
    const made = await makeInvitation(tx, { context, kind: 'first_admin', personId: null })
    await audit(tx, context, {
      action: 'invitations.first_admin',
      organisationId: null,
      subject: { type: 'invitation', id: made.id },
      after: { expiresAt: made.expiresAt.toISOString() },
    })
    return { token: made.token }
  })
}

import type * as z from 'zod'
import { inviteAdminContract } from '#/contracts/people.ts'
import { translator } from '#/i18n/translator.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { makeInvitation } from './internal.ts'
import { makeAdmin } from './internal/invited.ts'

/**
 * The operator's way back in: the person of this e-mail, new or known, is an administrator of all there is and
 * chooses a password by the link. A known one's password works until then; a disabled one is let in again.
 */
export async function inviteAdmin(
  context: Context,
  input: z.input<typeof inviteAdminContract>,
): Promise<{ token: string }> {
  authorize(context, 'admin.invite')
  const { email } = inviteAdminContract.parse(input)
  const post = (locale: 'kk' | 'ru') => translator({ locale, namespace: 'people' })('adminPost')
  return context.db.prisma.$transaction(async (tx) => {
    const { id: personId } = await tx.person.upsert({
      where: { email },
      create: { email, postKk: post('kk'), postRu: post('ru') },
      update: { disabledAt: null },
      select: { id: true },
    })
    await makeAdmin(tx, personId)
    const made = await makeInvitation(tx, { context, kind: 'reset', personId })
    await audit(tx, context, {
      action: 'invitations.invite_admin',
      organisationId: null,
      subject: { type: 'person', id: personId },
      after: { email, invitationId: made.id },
    })
    return { token: made.token }
  })
}

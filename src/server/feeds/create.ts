import type * as z from 'zod'
import { ownFeedContract } from '#/contracts/feeds.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'
import { hashOf, newSecret } from '../sessions/internal.ts'

/** A new secret for the address of one's own calendar: shown once, and the only one that opens from now on. */
export async function createFeed(
  context: Context,
  input: z.input<typeof ownFeedContract>,
): Promise<{ token: string }> {
  authorize(context, 'own.edit')
  ownFeedContract.parse(input)
  const id = personOf(context)
  const token = newSecret()
  return context.db.prisma.$transaction(async (tx) => {
    const { feedTokenHash: before } = await tx.person.findUniqueOrThrow({
      where: { id },
      select: { feedTokenHash: true },
    })
    await tx.person.update({ where: { id }, data: { feedTokenHash: hashOf(token) } })
    await audit(tx, context, {
      action: before ? 'feeds.replace' : 'feeds.create',
      organisationId: null,
      subject: { type: 'person', id },
    })
    return { token }
  })
}

import type * as z from 'zod'
import { ownFeedContract } from '#/contracts/feeds.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'

/** Closes the address of one's own calendar. @throws Problem already_done where there is none */
export async function revokeFeed(
  context: Context,
  input: z.input<typeof ownFeedContract>,
): Promise<{ id: string }> {
  authorize(context, 'own.edit')
  ownFeedContract.parse(input)
  const id = personOf(context)
  return context.db.prisma.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id, feedTokenHash: { not: null } },
      data: { feedTokenHash: null },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'feeds.revoke',
      organisationId: null,
      subject: { type: 'person', id },
    })
    return { id }
  })
}

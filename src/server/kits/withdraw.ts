import type * as z from 'zod'
import { withdrawKitContract } from '#/contracts/kits.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { kitToChange } from './internal/kit-to-change.ts'

/** Takes the ready texts back from the institutions; they stay, and what was published by them is still known. */
export async function withdrawKit(
  context: Context,
  input: z.input<typeof withdrawKitContract>,
): Promise<{ version: number }> {
  const scope = authorize(context, 'kit.edit')
  const { directiveId, version } = withdrawKitContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { issuerId, kit } = await kitToChange(tx, { directiveId, scope })
    if (!kit) throw new Problem('not_found', { what: 'kit' })
    if (kit.version !== version) throw new Problem('stale', { changed: [], version: kit.version })
    if (!kit.offeredAt) throw new Problem('already_done', {})
    await tx.kit.update({
      where: { directiveId },
      data: { offeredAt: null, offeredById: null, version: { increment: 1 }, updatedAt: context.now },
    })
    await audit(tx, context, {
      action: 'kit.withdraw',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      before: { offeredAt: kit.offeredAt.toISOString() },
      after: { offeredAt: null },
    })
    return { version: version + 1 }
  })
}

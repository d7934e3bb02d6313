import type * as z from 'zod'
import { postponeVerificationContract } from '#/contracts/verification.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { announce } from '../live/internal/announce.ts'

/** A transport that failed is tried again later; until then everybody sees when. */
export async function postponeVerification(
  context: Context,
  input: z.input<typeof postponeVerificationContract>,
): Promise<void> {
  const scope = authorize(context, 'item.verify')
  const { itemId, attempt, afterSeconds } = postponeVerificationContract.parse(input)
  await context.db.prisma.$transaction(async (tx) => {
    const item = await tx.reportItem.findFirst({
      where: { id: itemId, kind: 'link', obligation: { institution: within(scope) } },
      select: { obligation: { select: { id: true, institutionId: true } } },
    })
    if (!item) throw new Problem('not_found', { what: 'item' })
    const retryAt = new Date(context.now.getTime() + afterSeconds * 1000)
    await tx.reportItem.update({ where: { id: itemId }, data: { retryAt } })
    await enqueue(tx, context, { name: 'verify-link', payload: { itemId, attempt }, afterSeconds })
    await announce(tx, { obligationId: item.obligation.id })
    await audit(tx, context, {
      action: 'items.postpone_verification',
      organisationId: item.obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      after: { attempt, retryAt: retryAt.toISOString() },
    })
  })
}

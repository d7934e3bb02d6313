import type * as z from 'zod'
import { recordVerificationContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/** Keeps what the worker saw behind a link. The title is foreign text and stays text. */
export async function recordVerification(
  context: Context,
  input: z.input<typeof recordVerificationContract>,
): Promise<void> {
  const scope = authorize(context, 'item.verify')
  const { itemId, ...seen } = recordVerificationContract.parse(input)
  await context.db.prisma.$transaction(async (tx) => {
    const item = await tx.reportItem.findFirst({
      where: { id: itemId, kind: 'link', obligation: { institution: within(scope) } },
      select: { verdict: true, obligation: { select: { institutionId: true } } },
    })
    if (!item) throw new Problem('not_found', { what: 'item' })
    await tx.reportItem.update({ where: { id: itemId }, data: { ...seen, verifiedAt: context.now } })
    await audit(tx, context, {
      action: 'items.record_verification',
      organisationId: item.obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { verdict: item.verdict },
      after: seen,
    })
  })
}

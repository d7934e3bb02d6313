import type * as z from 'zod'
import { recordStampContract } from '#/contracts/evidence.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/** Keeps the token of a time stamp authority beside the set that it speaks of; the first one stays. */
export async function recordStamp(
  context: Context,
  input: z.input<typeof recordStampContract>,
): Promise<{ recorded: boolean }> {
  const scope = authorize(context, 'evidence.stamp')
  const { evidenceId, response, nonce, stampedAt } = recordStampContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const row = await tx.evidence.findFirst({
      where: { id: evidenceId, item: { obligation: { institution: within(scope) } } },
      select: { itemId: true, item: { select: { obligation: { select: { institutionId: true } } } } },
    })
    if (!row) throw new Problem('not_found', { what: 'evidence' })
    const { count } = await tx.evidenceStamp.createMany({
      data: {
        evidenceId,
        stampedAt,
        response: Buffer.from(response, 'base64'),
        nonce: Buffer.from(nonce, 'hex'),
      },
      skipDuplicates: true,
    })
    if (count === 0) return { recorded: false }
    await audit(tx, context, {
      action: 'evidence.stamp',
      organisationId: row.item.obligation.institutionId,
      subject: { type: 'report_item', id: row.itemId },
      after: { evidenceId, stampedAt: stampedAt.toISOString() },
    })
    return { recorded: true }
  })
}

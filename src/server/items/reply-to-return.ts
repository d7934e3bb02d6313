import type * as z from 'zod'
import { replyContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReport, touchReport } from '../obligations/internal.ts'

/** Answers a return of one line or of the whole report. It reaches staff with the next submission. */
export async function replyToReturn(
  context: Context,
  input: z.input<typeof replyContract>,
): Promise<{ obligationId: string }> {
  const scope = authorize(context, 'report.reply')
  const { obligationId, itemId, reply } = replyContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const data = { reply, repliedAt: context.now }
    const { count } = itemId
      ? await tx.reportItem.updateMany({
          where: { id: itemId, obligationId, decision: 'returned', settledAt: null, removedAt: null },
          data,
        })
      : await tx.obligation.updateMany({ where: { id: obligationId, returnedAt: { not: null } }, data })
    if (count === 0) throw new Problem('not_returned', {})
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.reply_to_return',
      organisationId: obligation.institutionId,
      subject: { type: itemId ? 'report_item' : 'obligation', id: itemId ?? obligationId },
      after: { reply },
    })
    return { obligationId }
  })
}

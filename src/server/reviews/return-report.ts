import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { returnReportContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'
import { closureColumns, refuseShut, settleReport, wantReason } from './internal.ts'
import { tellOfReturn } from './internal/tell.ts'

/** Hands the whole report back. Timeliness stays: it was decided by the first complete submission. */
export async function returnReport(
  context: Context,
  input: z.input<typeof returnReportContract>,
): Promise<{ batchId: string }> {
  const scope = authorize(context, 'review.decide')
  const { obligationId, version, ...words } = returnReportContract.parse(input)
  const { reasonKk, reasonRu } = wantReason({
    kind: 'returned',
    reasonKk: words.reasonKk || null,
    reasonRu: words.reasonRu || null,
  })
  const batchId = randomUUID()
  return context.db.prisma.$transaction(async (tx) => {
    const report = await tx.obligation.findFirst({
      where: { id: obligationId, directive: { issuer: within(scope) } },
      select: { ...closureColumns, institutionId: true, firstCompleteAt: true, version: true },
    })
    if (!report) throw new Problem('not_found', { what: 'obligation' })
    refuseShut(context, [report])
    if (!report.firstCompleteAt) throw new Problem('not_submitted', {})
    const { count } = await tx.obligation.updateMany({
      where: { id: obligationId, version, returnedAt: null },
      data: {
        returnedAt: context.now,
        returnReasonKk: reasonKk,
        returnReasonRu: reasonRu,
        reply: null,
        repliedAt: null,
      },
    })
    if (count === 0) throw new Problem('stale', { changed: ['report'], version: report.version })
    await tx.decision.create({
      data: {
        obligationId,
        kind: 'returned',
        reasonKk,
        reasonRu,
        byId: personOf(context),
        at: context.now,
        batchId,
      },
    })
    await settleReport(tx, { obligationId, now: context.now })
    await audit(tx, context, {
      action: 'reviews.return_report',
      organisationId: report.institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { batchId, reasonKk, reasonRu },
    })
    const reports = new Map([[obligationId, 0]])
    await tellOfReturn(tx, context, { batchId, reasonKk, reasonRu, reports })
    return { batchId }
  })
}

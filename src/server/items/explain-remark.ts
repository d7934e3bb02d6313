import type * as z from 'zod'
import { explainContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { obligationOfItem, openReport, touchReport } from '../obligations/internal.ts'

/** The institution's words on a remark; staff read them beside it. */
export async function explainRemark(
  context: Context,
  input: z.input<typeof explainContract>,
): Promise<{ itemId: string; version: number }> {
  const scope = authorize(context, 'report.edit')
  const { itemId, version, explanation } = explainContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligationId } = await obligationOfItem(tx, { itemId, scope })
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const item = await tx.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    // What the machine finds after the report was handed in may be explained too, until somebody decides.
    if (item.decision === 'accepted') throw new Problem('already_decided', {})
    const { count } = await tx.reportItem.updateMany({
      where: { id: itemId, version },
      data: { explanation: explanation || null, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('stale', { changed: ['explanation'], version: item.version })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.explain_remark',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { explanation: item.explanation },
      after: { explanation },
    })
    return { itemId, version: version + 1 }
  })
}

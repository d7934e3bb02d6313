import type * as z from 'zod'
import { acknowledgeContract } from '#/contracts/reports.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReport, touchReport } from './internal.ts'

/** «Таныстым»: the director has read the letter. A second tap changes nothing. */
export async function acknowledge(
  context: Context,
  input: z.input<typeof acknowledgeContract>,
): Promise<{ obligationId: string }> {
  const scope = authorize(context, 'obligation.acknowledge')
  const { obligationId } = acknowledgeContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const { count } = await tx.obligation.updateMany({
      where: {
        id: obligationId,
        OR: [{ acknowledgedEdition: null }, { acknowledgedEdition: { lt: obligation.directive.edition } }],
      },
      data: { acknowledgedAt: context.now, acknowledgedEdition: obligation.directive.edition },
    })
    if (count === 0) return { obligationId }
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'obligation.acknowledge',
      organisationId: obligation.institutionId,
      subject: { type: 'obligation', id: obligationId },
    })
    return { obligationId }
  })
}

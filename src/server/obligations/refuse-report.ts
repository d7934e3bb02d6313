import type * as z from 'zod'
import { refuseReportContract } from '#/contracts/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { touchReport } from './internal.ts'
import { obligationToChange } from './internal/changing.ts'

/** Refuses a report for good: it counts as returned and nothing more is taken. Timeliness stays. */
export async function refuseReport(
  context: Context,
  input: z.input<typeof refuseReportContract>,
): Promise<{ obligationId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { obligationId, version, reasonKk, reasonRu } = refuseReportContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const by = { department: scope }
    const report = await obligationToChange(tx, { obligationId, change: 'refuse', by })
    if (report.version !== version)
      throw new Problem('stale', { changed: ['report'], version: report.version })
    const reason = { refusalReasonKk: reasonKk, refusalReasonRu: reasonRu }
    await tx.obligation.update({ where: { id: obligationId }, data: { refusedAt: context.now, ...reason } })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'obligation.refuse_report',
      organisationId: report.institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { reasonKk, reasonRu },
    })
    const [payload, to] = [{ reasonKk, reasonRu }, { obligationIds: [obligationId] }]
    await queueMail(tx, context, { kind: 'refused', payload, to, cause: context.now.toISOString() })
    return { obligationId }
  })
}

import type * as z from 'zod'
import { contestContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { obligationOfItem, openReport, touchReport } from '../obligations/internal.ts'

/** The institution's words against an error that the machine found. The error stays until a person has decided. */
export async function contest(
  context: Context,
  input: z.input<typeof contestContract>,
): Promise<{ itemId: string; version: number }> {
  const scope = authorize(context, 'report.edit')
  const { itemId, version, words } = contestContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligationId } = await obligationOfItem(tx, { itemId, scope })
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const item = await tx.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    if (item.decision === 'accepted' || item.removedAt) throw new Problem('already_decided', {})
    if (item.errors.length === 0 && item.verdict !== 'error') throw new Problem('nothing_to_contest', {})
    const { count } = await tx.reportItem.updateMany({
      where: { id: itemId, version },
      data: { contest: words, contestedAt: context.now, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('stale', { changed: ['contest'], version: item.version })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.contest',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { contest: item.contest },
      after: { contest: words },
    })
    return { itemId, version: version + 1 }
  })
}

import type * as z from 'zod'
import { giveReasonContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReport, touchReport } from '../obligations/internal.ts'
import { personOf } from '../people/internal.ts'
import { isOpenItem } from './internal.ts'

/** Says why a slot has no publication. A new text replaces an unsent or returned one. */
export async function giveReason(
  context: Context,
  input: z.input<typeof giveReasonContract>,
): Promise<{ itemId: string }> {
  const scope = authorize(context, 'report.edit')
  const { obligationId, slotId, reason } = giveReasonContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    if (!obligation.slots.some(({ id }) => id === slotId)) throw new Problem('not_found', { what: 'slot' })
    const earlier = await tx.reportItem.findFirst({ where: { slotId, kind: 'reason', removedAt: null } })
    if (earlier && !isOpenItem(earlier)) throw new Problem('already_decided', {})
    if (earlier) await tx.reportItem.update({ where: { id: earlier.id }, data: { removedAt: context.now } })
    const item = await tx.reportItem.create({
      data: { obligationId, slotId, kind: 'reason', reason, createdById: personOf(context) },
      select: { id: true },
    })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.give_reason',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: item.id },
      before: { reason: earlier?.reason ?? null },
      after: { reason },
    })
    return { itemId: item.id }
  })
}

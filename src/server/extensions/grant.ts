import type * as z from 'zod'
import { grantExtensionContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { deadlineOf, keptDeadline, newDue } from './internal.ts'
import { giveDeadline, openRequest, tellDecision } from './internal/deciding.ts'

/** Grants a request as it was asked for, or with another day. */
export async function grantExtension(
  context: Context,
  input: z.input<typeof grantExtensionContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { extensionId, dueDate, lastDay, ...words } = grantExtensionContract.parse(input)
  const reason = { reasonKk: words.reasonKk || null, reasonRu: words.reasonRu || null }
  return context.db.prisma.$transaction(async (tx) => {
    const { obligation, requestedDate } = await openRequest(tx, { extensionId, scope })
    const { id: obligationId, institutionId, firstCompleteAt } = obligation
    const before = deadlineOf(obligation)
    const due = await newDue(tx, {
      dueDate: dueDate ?? dayOf(requestedDate),
      lastDay,
      complete: firstCompleteAt !== null,
      current: before.due,
      organisationId: institutionId,
      now: context.now,
    })
    await giveDeadline(tx, context, { obligation, due, ...reason })
    await audit(tx, context, {
      action: 'extension.grant',
      organisationId: institutionId,
      subject: { type: 'obligation', id: obligationId },
      before: keptDeadline(before),
      after: { extensionId, requestedDate: dayOf(requestedDate), ...due, ...reason },
    })
    await tellDecision(tx, context, { obligationId, extensionId, decision: 'granted', ...reason })
    return { extensionId }
  })
}

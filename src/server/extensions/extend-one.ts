import type * as z from 'zod'
import { extendOneContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { obligationToChange } from '../obligations/internal/changing.ts'
import { queueMail } from '../outbox/internal.ts'
import { deadlineOf, keptDeadline, newDue } from './internal.ts'
import { giveDeadline, tellDecision } from './internal/deciding.ts'

/** Gives one institution a later deadline; a request of its that waits is granted with it. */
export async function extendOne(
  context: Context,
  input: z.input<typeof extendOneContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { obligationId, dueDate, lastDay, ...reason } = extendOneContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const by = { department: scope }
    const obligation = await obligationToChange(tx, { obligationId, change: 'extend', by })
    const { institutionId, firstCompleteAt } = obligation
    const before = deadlineOf(obligation)
    const due = await newDue(tx, {
      dueDate,
      lastDay,
      complete: firstCompleteAt !== null,
      current: before.due,
      organisationId: institutionId,
      now: context.now,
    })
    const { extensionId, asked } = await giveDeadline(tx, context, { obligation, due, ...reason })
    await audit(tx, context, {
      action: 'extension.extend_one',
      organisationId: institutionId,
      subject: { type: 'obligation', id: obligationId },
      before: keptDeadline(before),
      after: { extensionId, ...due, ...reason },
    })
    if (asked) await tellDecision(tx, context, { obligationId, extensionId, decision: 'granted', ...reason })
    else {
      const to = { obligationIds: [obligationId] }
      await queueMail(tx, context, { kind: 'extended', payload: reason, to, cause: extensionId })
    }
    return { extensionId }
  })
}

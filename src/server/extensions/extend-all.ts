import type * as z from 'zod'
import { extendAllContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { directiveToChange } from '../directives/internal/changing.ts'
import { queueMail } from '../outbox/internal.ts'
import { deadlineOf, dueColumns, keptDeadline, newDue, settleDeadlines } from './internal.ts'
import { decidedBy } from './internal/deciding.ts'

/** Moves the deadline of the directive for everybody; an institution that has a later one of its own keeps it. */
export async function extendAll(
  context: Context,
  input: z.input<typeof extendAllContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId, dueDate, lastDay, ...reason } = extendAllContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const directive = await directiveToChange(tx, { id: directiveId, scope, change: 'change' })
    const before = deadlineOf(directive)
    const due = await newDue(tx, {
      dueDate,
      lastDay,
      complete: false,
      current: before.due,
      organisationId: directive.issuerId,
      now: context.now,
    })
    const { id: extensionId } = await tx.extension.create({
      data: {
        directiveId,
        state: 'granted',
        before: keptDeadline(before),
        ...dueColumns(due),
        ...decidedBy(context, reason),
      },
      select: { id: true },
    })
    await settleDeadlines(tx, { directiveId, obligationId: null })
    await audit(tx, context, {
      action: 'extension.extend_all',
      organisationId: directive.issuerId,
      subject: { type: 'directive', id: directiveId },
      before: keptDeadline(before),
      after: { extensionId, ...due, ...reason },
    })
    const to = { obligationsOf: directiveId }
    await queueMail(tx, context, { kind: 'extended', payload: reason, to, cause: extensionId })
    return { extensionId }
  })
}

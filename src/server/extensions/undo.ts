import type * as z from 'zod'
import { extensionContract } from '#/contracts/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { directiveToChange } from '../directives/internal/changing.ts'
import { queueMail } from '../outbox/internal.ts'
import { deadlineOf, settleDeadlines } from './internal.ts'

/**
 * Takes an extension back: what the letter or another extension gave stands again. A report that came in between
 * may turn late by it; its receipt keeps the deadline by which it was judged.
 */
export async function undoExtension(
  context: Context,
  input: z.input<typeof extensionContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { extensionId } = extensionContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const extension = await tx.extension.findFirst({
      where: { id: extensionId, directive: { issuer: within(scope) } },
      select: {
        directiveId: true,
        obligationId: true,
        dueDate: true,
        dueRule: true,
        dueTime: true,
        obligation: { select: { institutionId: true } },
      },
    })
    if (!extension) throw new Problem('not_found', { what: 'extension' })
    const { directiveId, obligationId } = extension
    const { issuerId, dueRule } = await directiveToChange(tx, { id: directiveId, scope, change: 'change' })
    const { count } = await tx.extension.updateMany({
      where: { id: extensionId, state: 'granted' },
      data: { state: 'cancelled', cancelledAt: context.now },
    })
    if (count === 0) throw new Problem('nothing_to_undo', {})
    await settleDeadlines(tx, { directiveId, obligationId })
    const { due } = deadlineOf({ ...extension, dueRule: extension.dueRule ?? dueRule, lockAt: null })
    await audit(tx, context, {
      action: 'extension.undo',
      organisationId: extension.obligation?.institutionId ?? issuerId,
      subject: { type: obligationId ? 'obligation' : 'directive', id: obligationId ?? directiveId },
      before: { extensionId, ...due },
    })
    const to = obligationId ? { obligationIds: [obligationId] } : { obligationsOf: directiveId }
    await queueMail(tx, context, { kind: 'extension_undone', payload: {}, to, cause: extensionId })
    return { extensionId }
  })
}

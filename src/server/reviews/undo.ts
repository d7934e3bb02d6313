import type * as z from 'zod'
import { undoContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { closureColumns, refuseShut, settleReport } from './internal.ts'

/**
 * Takes back the decisions of one press of a button, as far as nothing has happened to them since:
 * a line that was handed in anew, or decided again, keeps what it has.
 */
export async function undo(
  context: Context,
  input: z.input<typeof undoContract>,
): Promise<{ undone: number }> {
  const scope = authorize(context, 'review.decide')
  const { batchId } = undoContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const decisions = await tx.decision.findMany({
      where: { batchId, undoneAt: null, obligation: { directive: { issuer: within(scope) } } },
      select: {
        id: true,
        itemId: true,
        obligationId: true,
        at: true,
        kind: true,
        obligation: { select: { ...closureColumns, institutionId: true } },
      },
      orderBy: { obligationId: 'asc' },
    })
    refuseShut(
      context,
      decisions.map(({ obligation }) => obligation),
    )
    const undone = []
    for (const decision of decisions) if (await takeBack(tx, decision)) undone.push(decision)
    if (undone.length === 0) throw new Problem('nothing_to_undo', {})
    const ids = undone.map(({ id }) => id)
    await tx.decision.updateMany({ where: { id: { in: ids } }, data: { undoneAt: context.now } })
    const reports = new Map(undone.map(({ obligationId, obligation }) => [obligationId, obligation]))
    for (const [obligationId, { institutionId }] of reports) {
      // An acceptance rests on every line; with one taken back it is found anew.
      await tx.obligation.update({ where: { id: obligationId }, data: { acceptedAt: null } })
      await settleReport(tx, { obligationId, now: context.now })
      await audit(tx, context, {
        action: 'reviews.undo',
        organisationId: institutionId,
        subject: { type: 'obligation', id: obligationId },
        before: { batchId },
      })
    }
    return { undone: undone.length }
  })
}

interface Taken {
  itemId: string | null
  obligationId: string
  at: Date
  kind: 'accepted' | 'returned'
}

async function takeBack(tx: Tx, { itemId, obligationId, at, kind }: Taken): Promise<boolean> {
  const none = { returnReasonKk: null, returnReasonRu: null }
  // An answer to an earlier return is no reason against: it was read before this decision.
  const unanswered = { OR: [{ repliedAt: null }, { repliedAt: { lt: at } }] }
  const { count } = itemId
    ? await tx.reportItem.updateMany({
        where: { id: itemId, decision: kind, decidedAt: at, settledAt: null, ...unanswered },
        data: { decision: null, decidedAt: null, ...none },
      })
    : await tx.obligation.updateMany({
        where: { id: obligationId, returnedAt: at, ...unanswered },
        data: { returnedAt: null, ...none },
      })
  return count > 0
}

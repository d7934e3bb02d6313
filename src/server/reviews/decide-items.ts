import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { decideItemsContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { personOf } from '../people/internal.ts'
import { closureColumns, issuedWithin, refuseShut, settleReport, wantReason } from './internal.ts'
import { tellOfAcceptance, tellOfReturn } from './internal/tell.ts'

/**
 * Accepts or returns lines that wait for a decision: one, or all that an officer saw without errors.
 * Lines that somebody decided meanwhile are left alone, and so is an error that the page did not name: to accept it
 * is a decision of its own. When none is left, the click was stale.
 */
export async function decideItems(
  context: Context,
  input: z.input<typeof decideItemsContract>,
): Promise<{ batchId: string; decided: number }> {
  const scope = authorize(context, 'review.decide')
  const { itemIds, kind, withError, ...words } = decideItemsContract.parse(input)
  const { reasonKk, reasonRu } = wantReason({ kind, ...words })
  const batchId = randomUUID()
  return context.db.prisma.$transaction(async (tx) => {
    const known = await tx.reportItem.findMany({
      where: { id: { in: itemIds }, submissionId: { not: null }, ...issuedWithin(scope) },
      select: { id: true, obligation: { select: closureColumns } },
    })
    if (known.length < new Set(itemIds).size) throw new Problem('not_found', { what: 'item' })
    refuseShut(
      context,
      known.map(({ obligation }) => obligation),
    )
    const decided = await tx.reportItem.updateManyAndReturn({
      where: {
        id: { in: itemIds },
        decision: null,
        removedAt: null,
        ...(kind === 'accepted' && !withError ? withoutError : {}),
      },
      data: {
        decision: kind,
        decidedAt: context.now,
        returnReasonKk: reasonKk,
        returnReasonRu: reasonRu,
        settledAt: null,
      },
      select: { id: true, obligationId: true, obligation: { select: { institutionId: true } } },
    })
    if (decided.length === 0) throw await explainNone(tx, itemIds)
    const by = { byId: personOf(context), at: context.now, batchId, kind, reasonKk, reasonRu }
    await tx.decision.createMany({
      data: decided.map(({ id, obligationId }) => ({ ...by, itemId: id, obligationId })),
    })
    const reports = Map.groupBy(decided, ({ obligationId }) => obligationId)
    for (const [obligationId, items] of [...reports].sort(([a], [b]) => a.localeCompare(b))) {
      await settleReport(tx, { obligationId, now: context.now })
      await audit(tx, context, {
        action: `reviews.${kind}`,
        organisationId: items[0]?.obligation.institutionId ?? null,
        subject: { type: 'obligation', id: obligationId },
        after: { batchId, itemIds: items.map(({ id }) => id), reasonKk, reasonRu },
      })
    }
    const lines = new Map([...reports].map(([id, items]) => [id, items.length]))
    if (kind === 'returned') await tellOfReturn(tx, context, { batchId, reasonKk, reasonRu, reports: lines })
    else await tellOfAcceptance(tx, context, { batchId, obligationIds: [...lines.keys()] })
    return { batchId, decided: decided.length }
  })
}

/** Of `publicationVerdict`: neither of the spelling nor of the page. */
const withoutError = {
  errors: { isEmpty: true },
  OR: [{ verdict: null }, { verdict: { not: 'error' } }],
} satisfies Prisma.ReportItemWhereInput

async function explainNone(tx: Tx, itemIds: readonly string[]): Promise<Problem> {
  const waiting = await tx.reportItem.count({
    where: { id: { in: [...itemIds] }, decision: null, removedAt: null },
  })
  return waiting > 0 ? new Problem('has_error', {}) : new Problem('already_decided', {})
}

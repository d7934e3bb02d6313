import type * as z from 'zod'
import { removeItemContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { refuseOn } from '../db/refusals.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { obligationOfItem, openReport, touchReport } from '../obligations/internal.ts'
import { isOpenItem } from './internal.ts'

/**
 * Takes a line out of the report or puts it back: one step in two directions, so that it can be undone.
 * What has been handed in stays, unless it was returned.
 */
export async function removeItem(
  context: Context,
  input: z.input<typeof removeItemContract>,
): Promise<{ itemId: string }> {
  const scope = authorize(context, 'report.edit')
  const { itemId, removed } = removeItemContract.parse(input)
  return refuseTwins(() =>
    context.db.prisma.$transaction(async (tx) => {
      const { obligationId } = await obligationOfItem(tx, { itemId, scope })
      const obligation = await openReport(tx, { obligationId, scope, now: context.now })
      const item = await tx.reportItem.findUniqueOrThrow({ where: { id: itemId } })
      if (!isOpenItem(item)) throw new Problem('already_decided', {})
      if ((item.removedAt !== null) === removed) return { itemId }
      const errors = removed ? item.errors : await errorsNow(tx, item)
      // A repeat was never looked at; once it stands for itself it is.
      const isNew = !removed && item.kind === 'link' && errors.length === 0 && item.verdict === null
      await tx.reportItem.update({
        where: { id: itemId },
        data: { removedAt: removed ? context.now : null, errors, ...(isNew ? { verdict: 'pending' } : {}) },
      })
      if (isNew) await enqueue(tx, context, { name: 'verify-link', payload: { itemId } })
      await touchReport(tx, obligationId)
      await audit(tx, context, {
        action: removed ? 'items.remove' : 'items.restore',
        organisationId: obligation.institutionId,
        subject: { type: 'report_item', id: itemId },
        after: { url: item.url },
      })
      return { itemId }
    }),
  )
}

/** What cannot come back: a reason where a link or a reason stands, a publication that was added again. */
function refuseTwins<Done>(work: () => Promise<Done>): Promise<Done> {
  return refuseOn({
    constraint: 'report_item_one_',
    problem: { code: 'already_listed', details: {} },
    work: () =>
      refuseOn({
        constraint: 'report_item_one_reason',
        problem: { code: 'slot_taken', details: {} },
        work,
      }),
  })
}

/** A repeat that comes back is none any more when the line it repeated has gone meanwhile. */
async function errorsNow(
  tx: Tx,
  {
    id,
    obligationId,
    key,
    errors,
  }: { id: string; obligationId: string; key: string | null; errors: string[] },
): Promise<string[]> {
  const twin = await tx.reportItem.findFirst({
    where: { id: { not: id }, obligationId, key, kind: 'link', removedAt: null },
    select: { id: true },
  })
  return twin ? errors : errors.filter((error) => error !== 'duplicate')
}

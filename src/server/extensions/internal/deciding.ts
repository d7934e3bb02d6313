import type { Due } from '#/domain/calendar/deadline.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { type ChangedObligation, obligationToChange } from '../../obligations/internal/changing.ts'
import { queueMail } from '../../outbox/internal.ts'
import { personOf } from '../../people/internal.ts'
import { deadlineOf, dueColumns, keptDeadline, settleDeadlines } from '../internal.ts'

export interface Reason {
  reasonKk: string | null
  reasonRu: string | null
}

/** A request that waits, with its obligation locked. @throws Problem not_found, already_decided */
export async function openRequest(
  tx: Tx,
  { extensionId, scope }: { extensionId: string; scope: DepartmentScope },
) {
  const columns = { state: true, obligationId: true, requestedDate: true } as const
  const known = await tx.extension.findFirst({
    where: { id: extensionId, directive: { issuer: within(scope) } },
    select: columns,
  })
  if (!known) throw new Problem('not_found', { what: 'extension' })
  if (!known.obligationId) throw new Problem('already_decided', {})
  const by = { department: scope }
  const obligation = await obligationToChange(tx, { obligationId: known.obligationId, change: 'extend', by })
  // Read again under the lock: somebody may have decided meanwhile.
  const request = await tx.extension.findUniqueOrThrow({ where: { id: extensionId }, select: columns })
  if (request.state !== 'requested' || !request.requestedDate) throw new Problem('already_decided', {})
  return { obligation, requestedDate: request.requestedDate }
}

/** Who decided, when and why. */
export function decidedBy(context: Context, { reasonKk, reasonRu }: Reason) {
  return { reasonKk, reasonRu, decidedById: personOf(context), decidedAt: context.now }
}

/** Gives one obligation its new deadline: by the request that waits, or by a new row. */
export async function giveDeadline(
  tx: Tx,
  context: Context,
  { obligation, due, ...words }: Reason & { obligation: ChangedObligation; due: Due },
): Promise<{ extensionId: string; asked: boolean }> {
  const { id: obligationId, directiveId } = obligation
  const data = {
    state: 'granted' as const,
    before: keptDeadline(deadlineOf(obligation)),
    ...dueColumns(due),
    ...decidedBy(context, words),
  }
  const waiting = await tx.extension.findFirst({
    where: { obligationId, state: 'requested' },
    select: { id: true },
  })
  const extension = waiting
    ? await tx.extension.update({ where: { id: waiting.id }, data, select: { id: true } })
    : await tx.extension.create({ data: { ...data, directiveId, obligationId }, select: { id: true } })
  await settleDeadlines(tx, { directiveId, obligationId })
  return { extensionId: extension.id, asked: waiting !== null }
}

/** Tells directors and press of the institution what became of their request. */
export async function tellDecision(
  tx: Tx,
  context: Context,
  {
    obligationId,
    extensionId,
    decision,
    reasonKk,
    reasonRu,
  }: Reason & { obligationId: string; extensionId: string; decision: 'granted' | 'refused' },
): Promise<void> {
  await queueMail(tx, context, {
    kind: 'extension_decided',
    payload: { decision, reasonKk, reasonRu },
    to: { obligationIds: [obligationId] },
    cause: extensionId,
  })
}

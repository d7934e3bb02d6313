import type { MailReason } from '#/domain/mail/mail.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { queueMail } from '../../outbox/internal.ts'

/** While an officer may find a decision wrong and undo it, nobody hears of it. */
const SECONDS_OF_THOUGHT = 60

type Batch = MailReason & {
  batchId: string
  /** Each report with the number of its lines handed back; 0 for the report as a whole. */
  reports: ReadonlyMap<string, number>
}

/** One mail for each report handed back, however many of its lines were. */
export async function tellOfReturn(tx: Tx, context: Context, { batchId, reports, ...why }: Batch) {
  const alike = Map.groupBy(reports, ([, lines]) => lines)
  for (const [lines, group] of alike) {
    await queueMail(tx, context, {
      kind: 'returned',
      payload: { ...why, batchId, lines },
      to: { obligationIds: group.map(([id]) => id) },
      cause: batchId,
      afterSeconds: SECONDS_OF_THOUGHT,
    })
  }
}

/** For the reports that this very batch made accepted as a whole. */
export async function tellOfAcceptance(
  tx: Tx,
  context: Context,
  { batchId, obligationIds }: { batchId: string; obligationIds: string[] },
): Promise<void> {
  const accepted = await tx.obligation.findMany({
    where: { id: { in: obligationIds }, acceptedAt: context.now },
    select: { id: true },
  })
  if (accepted.length === 0) return
  await queueMail(tx, context, {
    kind: 'accepted',
    payload: { acceptedAt: context.now.toISOString() },
    to: { obligationIds: accepted.map(({ id }) => id) },
    cause: batchId,
    afterSeconds: SECONDS_OF_THOUGHT,
  })
}

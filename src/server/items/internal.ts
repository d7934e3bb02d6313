import type { OwnAccount } from '#/domain/obligations/assign.ts'
import type { Reason } from '#/domain/verification/reasons.ts'
import type { Tx } from '../db/client.ts'
import type { ReportItem } from '../db/generated/client.ts'

/** Lines that count: not removed, and not kept aside as a repeat. */
export async function liveItems(tx: Tx, obligationId: string) {
  return tx.reportItem.findMany({
    where: { obligationId, removedAt: null },
    select: {
      id: true,
      kind: true,
      key: true,
      raw: true,
      alternatives: true,
      slotId: true,
      errors: true,
      remarks: true,
      verdict: true,
      submissionId: true,
      decision: true,
      settledAt: true,
      reply: true,
    },
  })
}
export type LiveItem = Awaited<ReturnType<typeof liveItems>>[number]

/** What the register knows as the institution's own, confirmed by the department or waiting for it. */
export async function accountsOf(
  tx: Tx,
  { institutionId }: { institutionId: string },
): Promise<OwnAccount[]> {
  const accounts = await tx.account.findMany({
    where: { institutionId, status: { not: 'retired' }, handle: { not: null } },
    select: { platform: true, handle: true, status: true },
  })
  return accounts.map(({ status, ...account }) => ({ ...account, confirmed: status === 'confirmed' }))
}

/** Repeats that an earlier reading kept aside, not counting those of reports already handed in. */
export async function repeatsAside(tx: Tx, obligationId: string) {
  return tx.reportItem.findMany({
    where: { obligationId, submissionId: null, removedAt: { not: null }, errors: { has: 'duplicate' } },
    select: { key: true, raw: true },
  })
}

/** A line that the institution may still change: not handed in yet, or handed back. */
export function isOpenItem(item: { submissionId: string | null; decision: string | null }): boolean {
  return item.submissionId === null || item.decision === 'returned'
}

/** Handed back, and no submission has taken it up yet. */
export function isReturned({ decision, settledAt }: Pick<LiveItem, 'decision' | 'settledAt'>): boolean {
  return decision === 'returned' && settledAt === null
}

/** Only `recordVerification` writes the column. */
export function reasonsOf({ reasons }: Pick<ReportItem, 'reasons'>): Reason[] {
  return reasons as unknown as Reason[]
}

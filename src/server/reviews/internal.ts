import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Tx } from '../db/client.ts'
import type { Context } from '../context.ts'
import type { Prisma } from '../db/generated/client.ts'
import { closureProblem, touchReport } from '../obligations/internal.ts'

/** An item of a directive that the scope's department issued: the only ones its officers decide. */
export function issuedWithin(scope: DepartmentScope) {
  return { obligation: { directive: { issuer: within(scope) } } }
}

/** Nothing is decided about a report that is shut, by whatever but its lock. @throws Problem of the first that is */
export function refuseShut(context: Context, obligations: readonly Shuttable[]): void {
  for (const { directive, exemptAt, refusedAt } of obligations) {
    const problem = closureProblem({ now: context.now, lockAt: null, exemptAt, refusedAt, ...directive })
    if (problem) throw problem
  }
}

/** What `refuseShut` reads of an obligation. */
export const closureColumns = {
  exemptAt: true,
  refusedAt: true,
  directive: { select: { closedAt: true, withdrawnAt: true } },
} satisfies Prisma.ObligationSelect

type Shuttable = Prisma.ObligationGetPayload<{ select: typeof closureColumns }>

/** A return is told in Kazakh; Russian may stand beside it. @throws Problem reason_required */
export function wantReason({ kind, reasonKk, reasonRu }: Reason & { kind: 'accepted' | 'returned' }): Reason {
  if (kind === 'accepted') return { reasonKk: null, reasonRu: null }
  if (!reasonKk) throw new Problem('reason_required', {})
  return { reasonKk, reasonRu }
}

interface Reason {
  reasonKk: string | null
  reasonRu: string | null
}

/**
 * After a decision: the report is accepted when it was complete and nothing in it waits or was returned.
 * An addition that waits does not take an acceptance away; a return does.
 */
export async function settleReport(
  tx: Tx,
  { obligationId, now }: { obligationId: string; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    update obligation o set accepted_at = case
      when o.first_complete_at is null or o.returned_at is not null or items.returned > 0 then null
      when items.waiting = 0 then coalesce(o.accepted_at, ${now})
      else o.accepted_at end
    from (select
        count(*) filter (where decision = 'returned' and settled_at is null) as returned,
        count(*) filter (where decision is null) as waiting
      from report_item where obligation_id = ${obligationId}::uuid and removed_at is null
        and submission_id is not null) items
    where o.id = ${obligationId}::uuid`
  await touchReport(tx, obligationId)
}

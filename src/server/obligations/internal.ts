import { reportRefusal, type ReportClosure } from '#/domain/obligations/open-for-report.ts'
import { progressOf } from '#/domain/obligations/progress.ts'
import { Problem } from '#/domain/problem.ts'
import { type InstitutionScope, type Scope, within } from '../authorize.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Tx } from '../db/client.ts'

/**
 * The obligation behind a report that is about to change, locked until the transaction ends so that
 * two pastes cannot fill one slot twice.
 * @throws Problem not_found, report_locked, report_exempt, report_refused, directive_closed, directive_withdrawn
 */
export async function openReport(
  tx: Tx,
  { obligationId, scope, now }: { obligationId: string; scope: InstitutionScope; now: Date },
) {
  await tx.$queryRaw`select 1 from obligation where id = ${obligationId}::uuid for update`
  const obligation = await tx.obligation.findFirst({
    where: { id: obligationId, institution: within(scope) },
    select: openFields,
  })
  if (!obligation) throw new Problem('not_found', { what: 'obligation' })
  const problem = closureProblem({ now, ...obligation, ...obligation.directive })
  if (problem) throw problem
  return obligation
}

/** The refusal of a report that is shut, or null. */
export function closureProblem(given: ReportClosure & { now: Date }): Problem | null {
  switch (reportRefusal(given)) {
    case 'withdrawn':
      return new Problem('directive_withdrawn', {})
    case 'closed':
      return new Problem('directive_closed', {})
    case 'exempt':
      return new Problem('report_exempt', {})
    case 'refused':
      return new Problem('report_refused', {})
    case 'locked':
      return new Problem('report_locked', { lockAt: given.lockAt?.toISOString() ?? '' })
    default:
      return null
  }
}

const openFields = {
  id: true,
  institutionId: true,
  lateFrom: true,
  lockAt: true,
  exemptAt: true,
  refusedAt: true,
  returnedAt: true,
  version: true,
  directive: { select: { letterDate: true, edition: true, closedAt: true, withdrawnAt: true } },
  slots: {
    select: {
      id: true,
      platform: true,
      handle: true,
      title: true,
      accountId: true,
      required: true,
      position: true,
    },
    orderBy: { position: 'asc' },
  },
} satisfies Prisma.ObligationSelect

/** The obligation of a line inside the scope. @throws Problem not_found */
export async function obligationOfItem(
  tx: Tx,
  { itemId, scope }: { itemId: string; scope: Scope },
): Promise<{ obligationId: string }> {
  const item = await tx.reportItem.findFirst({
    where: { id: itemId, obligation: { institution: within(scope) } },
    select: { obligationId: true },
  })
  if (!item) throw new Problem('not_found', { what: 'item' })
  return item
}

/** Renews the cached progress and lets the version rise: the last step of every change of a report. */
export async function touchReport(tx: Tx, obligationId: string): Promise<{ version: number }> {
  const [facts] = await tx.$queryRaw<FactsRow[]>`
    select o.acknowledged_at is not null as acknowledged, o.first_complete_at as "firstCompleteAt",
      o.last_submitted_at is not null as "submittedAny", o.accepted_at as "acceptedAt",
      exists (select 1 from report_item i where i.obligation_id = o.id and i.removed_at is null
        and i.submission_id is null) as drafted,
      o.returned_at is not null or exists (select 1 from report_item i where i.obligation_id = o.id
        and i.decision = 'returned' and i.settled_at is null) as returned,
      o.refused_at is not null as refused
    from obligation o where o.id = ${obligationId}::uuid`
  if (!facts) throw new Problem('not_found', { what: 'obligation' })
  return tx.obligation.update({
    where: { id: obligationId },
    data: { progress: progressOf(facts), version: { increment: 1 } },
    select: { version: true },
  })
}

interface FactsRow {
  acknowledged: boolean
  firstCompleteAt: Date | null
  submittedAny: boolean
  acceptedAt: Date | null
  drafted: boolean
  returned: boolean
  refused: boolean
}

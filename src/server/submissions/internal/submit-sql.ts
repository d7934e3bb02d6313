import type { SubmissionPlan } from '#/domain/obligations/submission-plan.ts'
import { Prisma } from '../../db/generated/client.ts'

interface Submit {
  id: string
  obligationId: string
  version: number
  idempotencyKey: string
  by: string
  plan: SubmissionPlan
  content: Prisma.InputJsonValue
  /** The audit entry, written only when the submission was. */
  trace: Prisma.Sql
}

/** The whole submission as one statement: no row comes back when the report is stale or shut. */
export function submitSql({
  id,
  obligationId,
  version,
  idempotencyKey,
  by,
  plan,
  content,
  trace,
}: Submit): Prisma.Sql {
  return Prisma.sql`
    with moment as (select portal_now() as at),
    in_force as (
      select d.edition from directive d join obligation b on b.directive_id = d.id
      where b.id = ${obligationId}::uuid and d.closed_at is null and d.withdrawn_at is null
    ),
    taken as (
      update obligation o set version = o.version + 1, last_submitted_at = moment.at, returned_at = null,
        acknowledged_at = coalesce(o.acknowledged_at, moment.at),
        acknowledged_edition = coalesce(o.acknowledged_edition, in_force.edition), progress = ${plan.progress}::"Progress",
        first_complete_at = coalesce(o.first_complete_at, case when ${plan.complete} then moment.at end)
      from moment, in_force
      where o.id = ${obligationId}::uuid and o.version = ${version} and o.exempt_at is null and o.refused_at is null
        and (o.lock_at is null or moment.at < o.lock_at)
      returning o.id, o.late_from, moment.at
    ),
    made as (
      insert into submission (id, obligation_id, number, idempotency_key, received_at, by_id, complete, late_from, content)
      select ${id}::uuid, taken.id, next_receipt_number(), ${idempotencyKey}::uuid, taken.at, ${by}::uuid,
        ${plan.complete}, taken.late_from, ${JSON.stringify(content)}::jsonb
      from taken
      returning id, number, received_at
    ),
    sent as (
      update report_item i set submission_id = made.id, decision = null, decided_at = null
      from made where i.id = any(${plan.sendIds}::uuid[])
    ),
    settled as (
      update report_item i set settled_at = made.received_at,
        removed_at = coalesce(i.removed_at, made.received_at)
      from made where i.id = any(${plan.settleIds}::uuid[])
    ),
    traced as (${trace})
    select id, number, received_at as "receivedAt" from made`
}

import { dateOf, startOfDay } from '#/domain/calendar/zone.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { issuedInside, waits } from './lines.ts'

export interface ReviewSummary {
  /** Lines accepted today by anybody of the department, reasons among them. */
  acceptedToday: number
  /** What this person decided last today and may still take back. */
  lastBatch: { batchId: string; kind: 'accepted' | 'returned'; count: number } | null
  /** Where lines wait, whatever is filtered: the choices of the filter. */
  groups: WaitingGroup[]
}

export interface WaitingGroup {
  directiveId: string
  number: string
  institutionId: string
  shortKk: string
  shortRu: string
}

/** What stands around the queue: today's work, and all that waits. */
export async function reviewSummary(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<ReviewSummary> {
  const { actor, now } = context
  const personId = actor.kind === 'person' ? actor.personId : null
  const midnight = startOfDay(dateOf(now))
  const [summary] = await context.db.prisma.$queryRaw<ReviewSummary[]>`
    with known as (
      select o.id, o.returned_at, o.replied_at, o.exempt_at, o.refused_at, d.id as directive_id, d.number, g.id as institution_id,
        g.short_kk, g.short_ru
      from obligation o join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
        join organisation g on g.id = o.institution_id
      where o.last_submitted_at is not null and ${issuedInside(scope)}
    )
    select
      (select count(*)::int from report_item i join known o on o.id = i.obligation_id
        where i.decision = 'accepted' and i.removed_at is null and i.decided_at >= ${midnight}) as "acceptedToday",
      (select jsonb_build_object('batchId', x.batch_id, 'kind', x.kind, 'count', count(*))
        from decision x join known o on o.id = x.obligation_id left join report_item i on i.id = x.item_id
        where x.by_id = ${personId}::uuid and x.undone_at is null and x.at >= ${midnight}
          and case when x.item_id is null then o.returned_at = x.at and coalesce(o.replied_at < x.at, true)
            else i.decision = x.kind and i.decided_at = x.at and i.settled_at is null and coalesce(i.replied_at < x.at, true) end
        group by x.batch_id, x.kind order by max(x.at) desc, max(x.id::text) desc limit 1) as "lastBatch",
      (select coalesce(jsonb_agg(distinct jsonb_build_object('directiveId', o.directive_id, 'number', o.number,
          'institutionId', o.institution_id, 'shortKk', o.short_kk, 'shortRu', o.short_ru)), '[]')
        from report_item i join known o on o.id = i.obligation_id join directive d on d.id = o.directive_id
        where ${waits}) as groups`
  return summary ?? { acceptedToday: 0, lastBatch: null, groups: [] }
}

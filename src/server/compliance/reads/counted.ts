import type { Figures } from '#/domain/compliance/figures.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'

export type Counted = Figures

/**
 * What each report is by its base rows alone, without the cached columns: the first complete submission, the
 * last one, and the progress by the table of src/domain/obligations/progress.ts, written down a second time.
 */
const base = ({ organisationIds }: DepartmentScope) => Prisma.sql`
  select o.id, o.directive_id, o.exempt_at is not null as exempt, o.late_from, d.closed_at, s.first_complete, s.last_sent,
    o.progress::text as cached_progress, o.first_complete_at as cached_first, o.last_submitted_at as cached_last,
    case
      when s.first_complete is null and (o.acknowledged_at is not null or s.last_sent is not null or l.drafts > 0)
        then 'in_progress'
      when s.first_complete is null then 'not_started'
      when o.returned_at is not null or o.refused_at is not null or l.returned > 0 then 'returned'
      when o.accepted_at is not null then 'accepted'
      else 'submitted'
    end as progress
  from obligation o join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
    cross join lateral (select min(b.received_at) filter (where b.complete) as first_complete,
      max(b.received_at) as last_sent from submission b where b.obligation_id = o.id) s
    cross join lateral (select count(*) filter (where i.submission_id is null and i.removed_at is null) as drafts,
      count(*) filter (where i.decision = 'returned' and i.settled_at is null) as returned
      from report_item i where i.obligation_id = o.id) l
  where d.issued_at is not null and ${
    organisationIds === null
      ? Prisma.sql`true`
      : Prisma.sql`r.ancestor_ids && ${[...organisationIds]}::uuid[]`
  }`

/** The figures of each directive, counted from the base rows at the context's instant. */
export async function countedByDirective(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<Map<string, Counted>> {
  const { now } = context
  const rows = await context.db.prisma.$queryRaw<(Counted & { id: string })[]>`
    with base as (${base(scope)}), expected as (select * from base where not exempt)
    select b.directive_id as id, count(*)::int as total, count(*) filter (where b.exempt)::int as exempt,
      count(e.id)::int as expected,
      count(e.id) filter (where e.progress = 'not_started')::int as "notStarted",
      count(e.id) filter (where e.progress = 'in_progress')::int as "inProgress",
      count(e.id) filter (where e.progress = 'submitted')::int as "submittedWaiting",
      count(e.id) filter (where e.progress = 'returned')::int as returned,
      count(e.id) filter (where e.progress = 'accepted')::int as accepted,
      count(e.first_complete)::int as submitted,
      count(e.id) filter (where e.first_complete < e.late_from)::int as "onTime",
      count(e.id) filter (where e.first_complete >= e.late_from)::int as late,
      count(e.id) filter (where e.first_complete is null and e.late_from <= least(${now}::timestamptz, e.closed_at))::int
        as overdue
    from base b left join expected e on e.id = b.id group by b.directive_id`
  return new Map(rows.map(({ id, ...counted }) => [id, counted]))
}

/** Reports whose cached columns say something else than their rows. */
export function staleReports(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<{ id: string; figure: string; shown: string; counted: string }[]> {
  return context.db.prisma.$queryRaw`
    with base as (${base(scope)}), pair as (
      select id, 'progress' as figure, cached_progress as shown, progress as counted from base
      union all select id, 'first complete', cached_first::text, first_complete::text from base
      union all select id, 'last submitted', cached_last::text, last_sent::text from base)
    select id, figure, coalesce(shown, '-') as shown, coalesce(counted, '-') as counted from pair
    where shown is distinct from counted order by id, figure`
}

/** Slots of expected institutions by platform, and those with a link that was handed in. */
export function countedCoverage(
  context: Context,
  { directiveId }: { directiveId: string },
): Promise<{ platform: string; slots: number; covered: number }[]> {
  return context.db.prisma.$queryRaw`
    select s.platform::text as platform, count(*)::int as slots, count(*) filter (where exists
      (select 1 from report_item i where i.slot_id = s.id and i.kind <> 'reason' and i.submission_id is not null
        and i.removed_at is null))::int as covered
    from slot s join obligation o on o.id = s.obligation_id
    where o.directive_id = ${directiveId}::uuid and o.exempt_at is null group by s.platform order by 1`
}

/** Lines that wait for a decision, by the decisions that stand. */
export async function countedWaiting(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<number> {
  const [row] = await context.db.prisma.$queryRaw<[{ n: number }]>`
    with base as (${base(scope)})
    select count(*)::int as n from report_item i join base on base.id = i.obligation_id
      join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
    where d.closed_at is null and d.withdrawn_at is null and o.exempt_at is null and o.refused_at is null
      and i.submission_id is not null and i.removed_at is null and o.returned_at is null
      and not exists (select 1 from decision x where x.item_id = i.id and x.undone_at is null and x.at = i.decided_at)`
  return row.n
}

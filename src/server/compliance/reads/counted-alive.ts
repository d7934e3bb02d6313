import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { AliveFigures } from '../../watch/reads.ts'

export type CountedAlive = Pick<AliveFigures, 'links' | 'alive' | 'proven' | 'lost' | 'byKit' | 'watched'>

/**
 * What of each directive's links is alive, lost, proven and made from the kit, by the judgements, looks and copies
 * themselves: neither by the cache of the last look nor by the line's own reasons. Ids tell which row came later.
 */
export async function countedAlive(
  context: Context,
  { scope: { organisationIds } }: { scope: DepartmentScope },
): Promise<Map<string, CountedAlive>> {
  const departments = organisationIds && [...organisationIds]
  const rows = await context.db.prisma.$queryRaw<(CountedAlive & { id: string })[]>`
    with judged as (select distinct on (item_id) item_id, reasons from verification order by item_id, id desc),
    found as (select item_id, max(id::text)::uuid as id from verification where access = 'open' group by item_id),
    looked as (select distinct on (l.item_id) l.item_id, l.outcome::text as outcome
      from watch_look l join found f on f.item_id = l.item_id and l.id > f.id order by l.item_id, l.id desc),
    copied as (select distinct e.item_id from evidence e left join item_file f on f.file_id = e.file_id
      where e.file_id is null or (f.id is not null and f.removed_at is null))
    select d.id, count(*)::int as links,
      count(*) filter (where found.id is not null and (looked.outcome is null or looked.outcome in ('ok', 'moved')))::int
        as alive,
      count(copied.item_id)::int as proven, count(found.id)::int as watched,
      count(*) filter (where looked.outcome not in ('ok', 'moved', 'wall', 'blocked'))::int as lost,
      count(*) filter (where exists (select from jsonb_array_elements(judged.reasons) r where r->>'code' = 'by_kit'))::int
        as "byKit"
    from directive d join organisation issuer on issuer.id = d.issuer_id
      join obligation o on o.directive_id = d.id and o.exempt_at is null and o.refused_at is null
      join report_item i on i.obligation_id = o.id and i.kind::text = 'link' and i.removed_at is null
      join submission b on b.id = i.submission_id
      left join judged on judged.item_id = i.id left join found on found.item_id = i.id
      left join looked on looked.item_id = i.id left join copied on copied.item_id = i.id
    where d.issued_at is not null and d.withdrawn_at is null
      and (${departments}::uuid[] is null or issuer.ancestor_ids && ${departments}::uuid[])
    group by d.id`
  return new Map(rows.map(({ id, ...counted }) => [id, counted]))
}

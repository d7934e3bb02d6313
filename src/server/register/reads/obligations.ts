import { lateFromOf, type Share } from '#/domain/compliance/year.ts'
import type { CellItem } from '#/domain/compliance/cells.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { DepartmentScope, Scope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'
import { alive, lost, proven, watched } from '../../watch/internal.ts'
import { obligationsIn, insideOf, judgedBy, onTime } from './conditions.ts'

/** A obligation of one institution. */
export interface InstitutionObligation {
  id: string
  subjectKk: string
  subjectRu: string
  number: string
  progress: Progress
  lateFrom: Date
  firstCompleteAt: Date | null
  exempt: boolean
  /** The directive was taken off control: nothing counts on from then. */
  closedAt: Date | null
  /** Refused for good. */
  refused: boolean
  exemptReasonKk: string | null
  exemptReasonRu: string | null
  everReturned: boolean
  /** Links handed in; those the machine has looked at; those of them that are there at the last look. */
  links: number
  checkedLinks: number
  openLinks: number
  /** Of those whose fate is watched: how many are there at the last look, are proven by a copy, are lost. */
  watch: { links: number; alive: number; proven: number; lost: number }
  /** What each slot holds, drafts too. */
  slots: Pick<CellItem, 'kind' | 'sent'>[][]
  /** The directive lies inside the given department scope: its staff may open the report. */
  reviewable: boolean
}

/** The obligations of an institution that are due in the year, the latest deadline first. */
export function obligationsOfYear(
  context: Context,
  {
    scope,
    reviewScope,
    institutionId,
    year,
  }: { scope: Scope; reviewScope: DepartmentScope | null; institutionId: string; year: number },
): Promise<InstitutionObligation[]> {
  return context.db.prisma.$queryRaw<InstitutionObligation[]>`
    select o.id, d.subject_kk as "subjectKk", d.subject_ru as "subjectRu", d.number, o.progress::text as progress,
      o.late_from as "lateFrom", o.first_complete_at as "firstCompleteAt", o.exempt_at is not null as exempt,
      d.closed_at as "closedAt", o.refused_at is not null as refused,
      o.exempt_reason_kk as "exemptReasonKk", o.exempt_reason_ru as "exemptReasonRu",
      exists (select 1 from decision x where x.obligation_id = o.id and x.kind = 'returned' and x.undone_at is null)
        as "everReturned", l.links, l.checked as "checkedLinks", l.opened as "openLinks", l.watch,
      coalesce(h.slots, '[]') as slots, ${reviewableIn(reviewScope)} as reviewable
    from obligation o join organisation g on g.id = o.institution_id
      join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
      cross join lateral (
        select count(*) filter (where ${watched})::int as links,
          count(*) filter (where ${watched} and ${alive})::int as opened,
          count(*) filter (where ${watched} and (w.item_id is not null or i.verdict <> 'pending'))::int as checked,
          jsonb_build_object('links', count(*) filter (where ${watched}),
            'alive', count(*) filter (where ${watched} and ${alive}),
            'proven', count(*) filter (where ${watched} and ${proven}),
            'lost', count(*) filter (where ${watched} and ${lost})) as watch
        from report_item i left join watch w on w.item_id = i.id where i.obligation_id = o.id and i.kind <> 'reason' and i.submission_id is not null
          and i.removed_at is null) l
      left join lateral (
        select jsonb_agg(coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'sent', i.submission_id is not null))
            from report_item i where i.slot_id = s.id and i.removed_at is null),
          '[]')) as slots
        from slot s where s.obligation_id = o.id) h on true
    where o.institution_id = ${institutionId}::uuid and ${insideOf(scope)} and ${obligationsIn(lateFromOf(year))}
    order by o.late_from desc, d.number`
}

/** On-time shares of the other institutions below the same parent as this one of the scope, smallest first:
 *  whose they are does not leave the database. */
export function othersOnTime(
  context: Context,
  { scope, institutionId, year }: { scope: Scope; institutionId: string; year: number },
): Promise<Share[]> {
  return context.db.prisma.$queryRaw<Share[]>`
    select count(*) filter (where ${onTime})::int as part, count(*)::int as whole
    from organisation g join organisation other on other.parent_id = g.parent_id and other.id <> g.id
      join obligation o on o.institution_id = other.id
    where g.id = ${institutionId}::uuid and ${insideOf(scope)} and ${judgedBy(context.now)}
      and ${obligationsIn(lateFromOf(year))}
    group by other.id order by 1, 2`
}

function reviewableIn(scope: DepartmentScope | null): Prisma.Sql {
  if (scope === null) return Prisma.sql`false`
  return scope.organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`r.ancestor_ids && ${[...scope.organisationIds]}::uuid[]`
}

import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { lateFromOf } from '#/domain/compliance/year.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dutiesIn, insideOf } from './conditions.ts'

/** An institution of the register with its year in numbers. */
export interface ListedInstitution {
  id: string
  kind: InstitutionKind
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  phone: string | null
  closedOn: CalendarDate | null
  districtId: string | null
  districtKk: string | null
  districtRu: string | null
  /** Confirmed and proposed ones. */
  accounts: number
  /** Duties due in the year, the exempt ones included. */
  duties: number
  submitted: number
  onTime: number
}

/** Every institution of the department, by its Kazakh short name. */
export function institutionList(
  context: Context,
  { scope, year }: { scope: DepartmentScope; year: number },
): Promise<ListedInstitution[]> {
  return context.db.prisma.$queryRaw<ListedInstitution[]>`
    with duty as (
      select o.institution_id, count(*)::int as duties,
        count(*) filter (where o.exempt_at is null and o.first_complete_at is not null)::int as submitted,
        count(*) filter (where o.exempt_at is null and o.first_complete_at < o.late_from)::int as on_time
      from obligation o where ${dutiesIn(lateFromOf(year))} group by o.institution_id
    ), held as (
      select institution_id, count(*)::int as accounts from account where status <> 'retired' group by institution_id
    )
    select g.id, g.kind::text as kind, g.name_kk as "nameKk", g.name_ru as "nameRu", g.short_kk as "shortKk",
      g.short_ru as "shortRu", g.phone, g.closed_on::text as "closedOn", g.district_id as "districtId",
      t.name_kk as "districtKk", t.name_ru as "districtRu", coalesce(h.accounts, 0) as accounts,
      coalesce(y.duties, 0) as duties, coalesce(y.submitted, 0) as submitted, coalesce(y.on_time, 0) as "onTime"
    from organisation g left join district t on t.id = g.district_id
      left join duty y on y.institution_id = g.id left join held h on h.institution_id = g.id
    where g.kind::text = any(${[...institutionKinds]}) and ${insideOf(scope)}
    order by g.short_kk collate "kk-x-icu", g.id`
}

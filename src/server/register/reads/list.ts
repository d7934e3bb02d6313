import type { InstitutionsQuery } from '#/contracts/register.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { lateFromOf } from '#/domain/compliance/year.ts'
import type { OrganisationKind } from '#/domain/register/tree.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'
import { obligationsIn, insideOf, judgedBy, onTime } from './conditions.ts'
import { chosenBy, namedBy, orderOf, sortTables } from './list-conditions.ts'

/** An institution of the register with its year in numbers. */
export interface ListedInstitution {
  id: string
  kind: OrganisationKind
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  phone: string | null
  closedOn: CalendarDate | null
  districtKk: string | null
  districtRu: string | null
  /** Confirmed and proposed ones. */
  accounts: number
  /** Obligations due in the year, the exempt ones included. */
  obligations: number
  /** Complete or overdue by now, and those of them that were on time. */
  judged: number
  onTime: number
}

export interface InstitutionList {
  found: number
  rows: ListedInstitution[]
  /** From 1; the last one where the page that was asked for lies beyond it. */
  page: number
  /** Those in which something of the department lies. */
  districts: { id: string; nameKk: string; nameRu: string }[]
}

/**
 * One page of the register as the address line asks for it, in one statement: without a search the rows come
 * from the index of their order, and a year is added up for the rows of the page alone.
 */
export async function institutionList(
  context: Context,
  input: { scope: DepartmentScope; filter: InstitutionsQuery; locale: Locale; year: number; size: number },
): Promise<InstitutionList> {
  const { scope, filter, locale, year, size } = input
  const asked = Prisma.sql`${insideOf(scope)} and ${chosenBy(filter)}`
  const searched = filter.q !== ''
  const [list] = await context.db.prisma.$queryRaw<[InstitutionList]>`
    with ${searched ? hits({ asked, filter }) : Prisma.empty} found as (
      select count(*)::int as n from ${searched ? Prisma.sql`hit` : Prisma.sql`organisation g where ${asked}`}
    ), place as (
      select greatest(1, least(${filter.page}, (n + ${size - 1}) / ${size})) as page from found
    ), page as (
      select p.id, row_number() over () as place from (
        select g.id from ${searched ? Prisma.sql`hit` : Prisma.sql`organisation`} g
          ${sortTables({ filter, year, now: context.now })} ${searched ? Prisma.empty : Prisma.sql`where ${asked}`}
        order by ${orderOf({ filter, locale })} limit ${size} offset (select (page - 1) * ${size} from place)) p
    ), line as (
      select g.id, g.kind, g.name_kk as "nameKk", g.name_ru as "nameRu", g.short_kk as "shortKk",
        g.short_ru as "shortRu", g.phone, g.closed_on as "closedOn", t.name_kk as "districtKk",
        t.name_ru as "districtRu", h.accounts, y.obligations, y.judged, y.on_time as "onTime", p.place
      from page p join organisation g on g.id = p.id left join district t on t.id = g.district_id
        cross join lateral (select count(*)::int as accounts from account a
          where a.institution_id = g.id and a.status <> 'retired') h
        cross join lateral (select count(*)::int as obligations,
            count(*) filter (where ${judgedBy(context.now)})::int as judged,
            count(*) filter (where ${onTime})::int as on_time
          from obligation o where o.institution_id = g.id and ${obligationsIn(lateFromOf(year))}) y
    )
    select (select n from found) as found, (select page from place) as page,
      (select coalesce(json_agg(line order by place), '[]') from line) as rows,
      (select coalesce(json_agg(json_build_object('id', t.id, 'nameKk', t.name_kk, 'nameRu', t.name_ru)
        order by t.name_kk collate "kk-x-icu"), '[]') from district t
        where exists (select 1 from organisation g where g.district_id = t.id and ${insideOf(scope)})) as districts`
  return list
}

/**
 * What was searched for, found once for both the count and the page. Names of now and of then are two ways in:
 * one condition with "or" would read the whole register past its index.
 */
function hits({ asked, filter }: { asked: Prisma.Sql; filter: InstitutionsQuery }): Prisma.Sql {
  const found = (named: Prisma.Sql) => Prisma.sql`
    select g.id, g.kind, g.district_id, g.short_kk, g.short_ru from organisation g where ${asked} and ${named}`
  const { now, formerly } = namedBy(filter)
  return Prisma.sql`hit as materialized (${found(now)} union ${found(formerly)}),`
}

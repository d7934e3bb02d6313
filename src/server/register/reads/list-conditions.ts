import type { InstitutionsQuery } from '#/contracts/register.ts'
import { lateFromOf } from '#/domain/compliance/year.ts'
import { fold } from '#/domain/register/fold.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import type { Locale } from '#/i18n/locales.ts'
import { Prisma } from '../../db/generated/client.ts'
import { obligationsIn, judgedBy, onTime } from './conditions.ts'

/** The kinds of `g` that owe: what the list shows where no kind is asked for. */
const owing = Prisma.sql`g.kind = any(${[...institutionKinds]}::"OrganisationKind"[])`

/** The organisation `g` is of the kind and district that the address line asks for. */
export function chosenBy({ kind, district }: InstitutionsQuery): Prisma.Sql {
  const ofKind = kind ? Prisma.sql`g.kind = ${kind}::"OrganisationKind"` : owing
  return district ? Prisma.sql`${ofKind} and g.district_id = ${district}::uuid` : ofKind
}

/** Every word that was typed stands in the names of `g`, БИН included, or in a name that it had; all letters folded. */
export function namedBy({ q }: InstitutionsQuery): { now: Prisma.Sql; formerly: Prisma.Sql } {
  const patterns = fold(q)
    .split(' ')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const all = (text: Prisma.Sql) =>
    Prisma.join(
      patterns.map((pattern) => Prisma.sql`${text} like ${pattern}`),
      ' and ',
    )
  return {
    now: all(Prisma.sql`g.search`),
    formerly: Prisma.sql`g.id in (select f.organisation_id from former_name f where ${all(formerName)})`,
  }
}

const formerName = Prisma.sql`fold_search(f.name_kk || ' ' || f.name_ru || ' ' || f.short_kk || ' ' || f.short_ru)`

/** What an order needs beside the organisation `g`; nothing for one by name. */
export function sortTables({
  filter: { sort },
  year,
  now,
}: {
  filter: InstitutionsQuery
  year: number
  now: Date
}): Prisma.Sql {
  if (sort === 'district') return Prisma.sql`left join district t on t.id = g.district_id`
  if (sort === 'accounts')
    return Prisma.sql`left join (select institution_id, count(*) as n from account where status <> 'retired'
      group by 1) f on f.institution_id = g.id`
  if (sort !== 'obligations' && sort !== 'on_time') return Prisma.empty
  return Prisma.sql`left join (select o.institution_id, count(*) as n,
      count(*) filter (where ${onTime})::float / nullif(count(*) filter (where ${judgedBy(now)}), 0) as rate
    from obligation o where ${obligationsIn(lateFromOf(year))} group by 1) f on f.institution_id = g.id`
}

/** The order of the rows; what is unknown stands at the end, whichever way the rest is turned. */
export function orderOf({ filter, locale }: { filter: InstitutionsQuery; locale: Locale }): Prisma.Sql {
  const turn = filter.order === 'desc' ? Prisma.sql`desc` : Prisma.empty
  // Exactly the columns and collations of the indexes organisation_by_name_*.
  const name =
    locale === 'kk' ? Prisma.sql`g.short_kk collate "kk-x-icu"` : Prisma.sql`g.short_ru collate "ru-x-icu"`
  if (filter.sort === 'name') return Prisma.sql`${name} ${turn}, g.id ${turn}`
  const district =
    locale === 'kk' ? Prisma.sql`t.name_kk collate "kk-x-icu"` : Prisma.sql`t.name_ru collate "ru-x-icu"`
  const keys = {
    kind: Prisma.sql`g.kind`,
    district,
    accounts: Prisma.sql`coalesce(f.n, 0)`,
    obligations: Prisma.sql`coalesce(f.n, 0)`,
    on_time: Prisma.sql`f.rate`,
  }
  return Prisma.sql`${keys[filter.sort]} ${turn} nulls last, ${name}, g.id`
}

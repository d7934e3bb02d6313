import type { PeopleQuery } from '#/contracts/people.ts'
import type { Role } from '#/domain/access.ts'
import { fold } from '#/domain/register/fold.ts'
import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'

/** A page of the list: what a screen takes without scrolling for ever. */
export const PEOPLE_PAGE = 50

export interface ListedPerson {
  id: string
  email: string
  postKk: string
  postRu: string
  phone: string | null
  disabled: boolean
  hasPassword: boolean
  /** The newest sign-in; null for whoever was never in. */
  signedInAt: Date | null
  /** Until when the link of an invitation opens; null where none does. */
  invitedUntil: Date | null
  /** Roles of the scope that are not over. */
  roles: { role: Role; shortKk: string; shortRu: string; deputy: boolean }[]
  /** Rows of the whole answer, the same on each. */
  found: number
}

/** People with a role in the scope, whether it still holds or is over: by organisation, those that issue first. */
export function peopleList(
  context: Context,
  { scope, filter }: { scope: DepartmentScope; filter: PeopleQuery },
): Promise<ListedPerson[]> {
  const { now } = context
  const inside = insideOf(scope)
  return context.db.prisma.$queryRaw<ListedPerson[]>`
    select p.id, p.email, p.post_kk as "postKk", p.post_ru as "postRu", p.phone,
      p.disabled_at is not null as disabled, p.password_hash is not null as "hasPassword", seen.at as "signedInAt", (select max(i.expires_at) from invitation i
        where i.person_id = p.id and i.used_at is null and i.revoked_at is null and i.expires_at > ${now}) as "invitedUntil",
      h.roles, count(*) over ()::int as found
    from person p
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'shortKk', g.short_kk, 'shortRu', g.short_ru,
            'deputy', m.deputy_for_id is not null) order by m.role, m.id)
            filter (where m.valid_to is null or m.valid_to > ${now}), '[]') as roles,
          min(cardinality(g.ancestor_ids)) filter (where g.kind in ('ministry', 'department')) as depth,
          min(g.short_kk collate "kk-x-icu") as place, string_agg(g.search, ' ') as search, count(*) as held
        from membership m join organisation g on g.id = m.organisation_id
        where m.person_id = p.id and ${inside} and ${ofRole(filter)} and ${ofOrganisation(filter)}) h
      left join lateral (select max(s.created_at) as at from session s where s.person_id = p.id) seen on true
    where h.held > 0 and ${inState(filter)} and ${matching(filter)}
    order by h.depth nulls last, h.place, p.id
    limit ${PEOPLE_PAGE} offset ${(filter.page - 1) * PEOPLE_PAGE}`
}

function insideOf({ organisationIds }: DepartmentScope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`g.ancestor_ids && ${[...organisationIds]}::uuid[]`
}

function ofRole({ role }: PeopleQuery): Prisma.Sql {
  return role ? Prisma.sql`m.role::text = ${role}` : Prisma.sql`true`
}

function ofOrganisation({ organisation }: PeopleQuery): Prisma.Sql {
  return organisation ? Prisma.sql`g.ancestor_ids @> array[${organisation}]::uuid[]` : Prisma.sql`true`
}

function inState({ state }: PeopleQuery): Prisma.Sql {
  if (state === 'disabled') return Prisma.sql`p.disabled_at is not null`
  if (state === 'never') return Prisma.sql`p.disabled_at is null and seen.at is null`
  return state === 'active' ? Prisma.sql`p.disabled_at is null and seen.at is not null` : Prisma.sql`true`
}

/** Every word stands somewhere in the post, e-mail, phone or the organisations' names, letters folded. */
function matching({ q }: PeopleQuery): Prisma.Sql {
  const words = fold(q).split(' ').filter(Boolean)
  if (words.length === 0) return Prisma.sql`true`
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return Prisma.sql`(fold_search(concat_ws(' ', p.post_kk, p.post_ru, p.email, p.phone)) || ' ' || h.search)
    like all (${patterns})`
}

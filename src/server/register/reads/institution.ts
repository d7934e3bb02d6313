import type { Role } from '#/domain/access.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import type { AccountStatus, SlotPlatform } from '#/domain/obligations/slots.ts'
import { Problem } from '#/domain/problem.ts'
import { type Scope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { insideOf } from './conditions.ts'

/** An institution as the register knows it, with its accounts and the posts that answer for it. */
export interface Institution {
  id: string
  kind: InstitutionKind
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  bin: string | null
  phone: string | null
  /** ISO weekdays. */
  workWeek: number[]
  closedOn: CalendarDate | null
  districtKk: string | null
  districtRu: string | null
  accounts: RegisteredAccount[]
  /** Out of use, or merged into another one. */
  retired: RegisteredAccount[]
  posts: Post[]
}

export interface RegisteredAccount {
  id: string
  platform: SlotPlatform
  handle: string | null
  title: string | null
  status: AccountStatus
  mergedIntoId: string | null
  /** When the institution itself last said that it is right. */
  confirmedAt: string | null
  version: number
  /** The newest publication by its post's id, those of accounts merged into it included; null where no id told it. */
  publishedAt: string | null
  /** When the newest link to it came in. */
  receivedAt: string | null
}

export interface Post {
  postKk: string
  postRu: string
  role: Role
  signedInAt: string | null
}

/**
 * One institution of the scope: that id, or without one the first by its Kazakh name.
 * @throws Problem not_found where it lies outside the scope, as if it did not exist
 */
export async function institutionIn(
  context: Context,
  { scope, id }: { scope: Scope; id: string | null },
): Promise<Institution> {
  const [found] = await context.db.prisma.$queryRaw<Omit<Institution, 'retired'>[]>`
    select g.id, g.kind::text as kind, g.name_kk as "nameKk", g.name_ru as "nameRu", g.short_kk as "shortKk",
      g.short_ru as "shortRu", g.bin, g.phone, g.work_week as "workWeek", g.closed_on::text as "closedOn",
      t.name_kk as "districtKk", t.name_ru as "districtRu",
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'platform', a.platform, 'handle', a.handle,
          'title', a.title, 'status', a.status, 'version', a.version, 'mergedIntoId', a.merged_into_id,
          'confirmedAt', a.confirmed_at, 'publishedAt', p.published_at, 'receivedAt', p.received_at)
          order by a.platform, a.created_at, a.id)
        from account a left join lateral (
          select max(i.published_at) as published_at, max(b.received_at) as received_at
          from slot s join report_item i on i.slot_id = s.id join submission b on b.id = i.submission_id
          where s.account_id = a.id and i.kind <> 'reason' and i.removed_at is null) p on true
        where a.institution_id = g.id), '[]') as accounts,
      coalesce((select jsonb_agg(jsonb_build_object('postKk', p.post_kk, 'postRu', p.post_ru, 'role', m.role,
          'signedInAt', (select max(s.created_at) from session s where s.person_id = p.id)) order by m.role, m.id)
        from membership m join person p on p.id = m.person_id
        where m.organisation_id = g.id and p.disabled_at is null
          and (m.valid_from is null or m.valid_from <= ${context.now})
          and (m.valid_to is null or m.valid_to > ${context.now})), '[]') as posts
    from organisation g left join district t on t.id = g.district_id
    where g.kind::text = any(${[...institutionKinds]}) and ${insideOf(scope)}
      and (${id}::uuid is null or g.id = ${id}::uuid)
    order by g.short_kk collate "kk-x-icu", g.id limit 1`
  if (!found) throw new Problem('not_found', { what: 'institution' })
  const accounts = withMerged(found.accounts)
  return {
    ...found,
    accounts: accounts.filter(({ status }) => status !== 'retired'),
    retired: accounts.filter(({ status }) => status === 'retired'),
  }
}

/** What was published in a merged account counts for the one that goes on, over any number of mergers. */
function withMerged(accounts: RegisteredAccount[]): RegisteredAccount[] {
  const byId = new Map(accounts.map((account) => [account.id, { ...account }]))
  for (const { mergedIntoId, publishedAt, receivedAt } of accounts) {
    for (let into = byId.get(mergedIntoId ?? ''); into; into = byId.get(into.mergedIntoId ?? '')) {
      into.publishedAt = later(into.publishedAt, publishedAt)
      into.receivedAt = later(into.receivedAt, receivedAt)
    }
  }
  return [...byId.values()]
}

function later(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b
  return new Date(a) > new Date(b) ? a : b
}

/** The institutions of the scope by name: the choice of a director who answers for several. */
export function institutionNames(context: Context, { scope }: { scope: Scope }) {
  return context.db.prisma.organisation.findMany({
    where: { kind: { in: [...institutionKinds] }, ...within(scope) },
    select: { id: true, shortKk: true, shortRu: true },
    orderBy: [{ shortKk: 'asc' }, { id: 'asc' }],
  })
}

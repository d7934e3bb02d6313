import type { PublicationsQuery, PublicationSort } from '#/contracts/publications.ts'
import { KAZAKH_LETTERS } from '#/domain/languages/kazakh-letters.ts'
import type { DepartmentScope } from '../authorize.ts'
import { Prisma } from '../db/generated/client.ts'
import { madeFromKit } from '../kits/internal.ts'
import { handedIn, issuedInside, undecided } from '../reviews/reads/lines.ts'
import { alive, lost, watched } from '../watch/internal.ts'

/** Lines with their obligation (o), directive (d), issuer (r), receipt (b), slot (s) and watch (w). */
export const publicationTables = Prisma.sql`
  report_item i join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
  join organisation r on r.id = d.issuer_id join submission b on b.id = i.submission_id
  left join slot s on s.id = i.slot_id left join watch w on w.item_id = i.id`

/** A page of an outlet is a site by its address, and stands in the place of the media. */
export const platformOf = Prisma.sql`
  case when s.platform = 'media' then 'media' else coalesce(i.platform::text, s.platform::text, case when i.medium <> 'poster' then 'media' else 'any' end) end`

const stateOf = Prisma.sql`
  case when i.decision is not null then i.decision::text when ${undecided} then 'waiting' else 'unreviewed' end`

/** As the page was read; before that, and behind a wall, as the letters of the title tell. */
const languageOf = Prisma.sql`
  case when i.language in ('kk', 'ru', 'both', 'other') then i.language when i.title ~ ${`[${KAZAKH_LETTERS}]`} then 'kk' when i.title ~ '[\\u0400-\\u04FF]' then 'ru' else 'unknown' end`

/** A page that was found and not looked at since is there. */
const fateOf = Prisma.sql`
  case when w.item_id is null then 'unwatched' else coalesce(w.outcome::text, 'ok') end`

/** The columns of a Publication; needs `publicationTables`. */
export const publicationColumns = Prisma.sql`
  i.id, d.id as "directiveId", d.number, o.id as "obligationId", o.institution_id as "institutionId",
  o.name_kk as "nameKk", o.name_ru as "nameRu", o.short_kk as "shortKk", o.short_ru as "shortRu",
  ${platformOf} as platform, coalesce(i.account, s.handle) as account, i.url, i.medium::text as medium, i.place, i.title, ${languageOf} as language,
  i.published_at as "publishedAt", to_char(i.published_day, 'YYYY-MM-DD') as "publishedDay", b.received_at as "submittedAt", b.number as receipt,
  i.verified_at as "verifiedAt", i.verdict, i.retry_at as "retryAt", i.reasons, i.published_source as "publishedSource", i.http_status as "httpStatus", i.errors, i.remarks, i.explanation,
  ${fateOf} as fate, w.looked_at as "lookedAt",
  ${stateOf} as state, i.decided_at as "decidedAt",
  i.return_reason_kk as "reasonKk", i.return_reason_ru as "reasonRu"`

/** Publications that were handed in for directives of the scope's department. */
export function visible(scope: DepartmentScope): Prisma.Sql {
  return Prisma.sql`i.kind <> 'reason' and ${handedIn} and ${issuedInside(scope)}`
}

type Filter = Partial<
  Pick<PublicationsQuery, 'directive' | 'institution' | 'platform' | 'state' | 'language' | 'fate' | 'kit'>
>

export function asked({ directive, institution, platform, state, language, fate, kit }: Filter): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`true`,
      ...(directive ? [Prisma.sql`d.id = ${directive}::uuid`] : []),
      ...(institution ? [Prisma.sql`o.institution_id = ${institution}::uuid`] : []),
      ...(platform ? [Prisma.sql`${platformOf} = ${platform}`] : []),
      ...(state ? [Prisma.sql`${stateOf} = ${state}`] : []),
      ...(fate ? [fateIs(fate)] : []),
      ...(kit ? [Prisma.sql`${madeFromKit} = ${kit === 'yes'}`] : []),
      ...(language ? [Prisma.sql`${languageOf} = ${language}`] : []),
    ],
    ' and ',
  )
}

/** Alive, lost and never seen are exactly what the figures count: out of what is still asked for. */
function fateIs(fate: NonNullable<Filter['fate']>): Prisma.Sql {
  if (fate === 'alive') return Prisma.sql`${watched} and ${alive}`
  if (fate === 'lost') return Prisma.sql`${watched} and ${lost}`
  if (fate === 'unwatched') return Prisma.sql`${watched} and w.item_id is null`
  return Prisma.sql`${fateOf} = ${fate}`
}

/** The order of the list, and the condition that holds for what comes after a line of it. */
export function orderOf({ sort, alphabet }: { sort: PublicationSort; alphabet: 'kk' | 'ru' }) {
  if (sort === 'submitted') {
    const key = Prisma.sql`b.received_at, i.id`
    return {
      order: Prisma.sql`b.received_at desc, i.id desc`,
      after: (id: string) => Prisma.sql`(${key}) < (${keyOf({ key, id })})`,
    }
  }
  const name = alphabet === 'kk' ? byKazakh : byRussian
  const key = Prisma.sql`${name}, o.id, coalesce(s.position, ${NO_PLACE}), i.created_at, i.id`
  return { order: key, after: (id: string) => Prisma.sql`(${key}) > (${keyOf({ key, id })})` }
}

const byKazakh = Prisma.sql`o.short_kk collate "kk-x-icu"`
const byRussian = Prisma.sql`o.short_ru collate "ru-x-icu"`

/** After every slot of the report. */
const NO_PLACE = 32_767

function keyOf({ key, id }: { key: Prisma.Sql; id: string }): Prisma.Sql {
  return Prisma.sql`select ${key} from ${publicationTables} where i.id = ${id}::uuid`
}

import type {
  PublicationFate,
  PublicationLanguage,
  PublicationsQuery,
  PublicationSort,
  PublicationState,
} from '#/contracts/publications.ts'
import type { OfflineMedium } from '#/domain/obligations/offline.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import type { PublishedSource } from '#/domain/publications/page-reading.ts'
import type { Reason, Verdict } from '#/domain/verification/reasons.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { asked, orderOf, platformOf, publicationColumns, publicationTables, visible } from './internal.ts'

/** One publication that was handed in and stands, with its four times and what was decided. */
export interface Publication {
  id: string
  directiveId: string
  number: string
  obligationId: string
  institutionId: string
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  /** Of its place: a page of an outlet is of the media. */
  platform: SlotPlatform
  account: string | null
  /** Null where it has no link. */
  url: string | null
  medium: OfflineMedium | null
  place: string | null
  title: string | null
  language: PublicationLanguage
  /** By the number in its link or by its page; null where neither tells the instant. */
  publishedAt: Date | null
  /** Also where only the day is known, YYYY-MM-DD. */
  publishedDay: string | null
  publishedSource: PublishedSource | null
  submittedAt: Date
  receipt: string
  verifiedAt: Date | null
  verdict: 'pending' | Verdict | null
  /** A later look at a page that did not answer. */
  retryAt: Date | null
  reasons: Reason[]
  httpStatus: number | null
  errors: ItemError[]
  remarks: ItemRemark[]
  explanation: string | null
  /** What the last look of the watch found; its day. */
  fate: PublicationFate
  lookedAt: Date | null
  state: PublicationState
  decidedAt: Date | null
  /** Of a return. */
  reasonKk: string | null
  reasonRu: string | null
}

export type PublicationsFilter = Pick<
  PublicationsQuery,
  'directive' | 'institution' | 'platform' | 'state' | 'language' | 'fate' | 'kit'
> & { sort: PublicationSort }

interface Asked {
  scope: DepartmentScope
  filter: PublicationsFilter
  /** Whose alphabet sorts the names of institutions. */
  alphabet: 'kk' | 'ru'
}

/** One page of the list, and how many publications there are on all of them. */
export async function publicationsPage(
  context: Context,
  { scope, filter, alphabet, limit, offset }: Asked & { limit: number; offset: number },
): Promise<{ rows: Publication[]; total: number }> {
  const where = Prisma.sql`${visible(scope)} and ${asked(filter)}`
  const { order } = orderOf({ sort: filter.sort, alphabet })
  const [packed] = await context.db.prisma.$queryRaw<[{ rows: PackedPublication[]; total: number }]>`
    select (select count(*)::int from ${publicationTables} where ${where}) as total,
      coalesce((select json_agg(line) from (select ${publicationColumns} from ${publicationTables} where ${where}
        order by ${order} limit ${limit} offset ${offset}) line), '[]') as rows`
  return { rows: packed.rows.map(unpack), total: packed.total }
}

/**
 * The whole list in the same order, read in pieces as fast as it is taken: memory stays the same however long
 * it is. A piece begins after the last line of the one before, so that what is decided meanwhile shifts nothing.
 */
export async function* allPublications(
  context: Context,
  { scope, filter, alphabet }: Asked,
): AsyncGenerator<Publication> {
  const { order, after } = orderOf({ sort: filter.sort, alphabet })
  for (let last: string | null = null; ;) {
    const from: Prisma.Sql = last === null ? Prisma.sql`true` : after(last)
    const [{ rows }] = await context.db.prisma.$queryRaw<[{ rows: PackedPublication[] }]>`
      select coalesce((select json_agg(line) from (select ${publicationColumns} from ${publicationTables}
        where ${visible(scope)} and ${asked(filter)} and ${from}
        order by ${order} limit ${PIECE}) line), '[]') as rows`
    for (const row of rows) yield unpack(row)
    last = rows.at(-1)?.id ?? null
    if (rows.length < PIECE) return
  }
}

/** Some two megabytes of rows: reading them costs more than asking. */
const PIECE = 2500

/** What the filter offers: the institutions that have handed in, and the platforms of what they handed in. */
export async function publicationChoices(
  context: Context,
  { scope, directive }: { scope: DepartmentScope; directive: string | undefined },
) {
  const where = Prisma.sql`${visible(scope)} and ${asked({ directive })}`
  const [found] = await context.db.prisma.$queryRaw<[PublicationChoices]>`
    with link as (select distinct o.institution_id as id, ${platformOf} as platform
      from ${publicationTables} where ${where})
    select coalesce((select json_agg(json_build_object('id', g.id, 'shortKk', g.short_kk, 'shortRu', g.short_ru))
        from organisation g where g.id in (select id from link)), '[]') as institutions,
      array(select distinct platform from link) as platforms`
  return found
}

export interface PublicationChoices {
  institutions: { id: string; shortKk: string; shortRu: string }[]
  platforms: SlotPlatform[]
}

/** A row as JSON carries it: one value for the driver to read instead of thirty columns of thousands of rows. */
type PackedPublication = Omit<Publication, Instant> & Record<Instant, string | null>
type Instant = 'publishedAt' | 'submittedAt' | 'verifiedAt' | 'retryAt' | 'lookedAt' | 'decidedAt'

function unpack(packed: PackedPublication): Publication {
  const { publishedAt, submittedAt, verifiedAt, retryAt, lookedAt, decidedAt, ...row } = packed
  return {
    ...row,
    publishedAt: instant(publishedAt),
    submittedAt: new Date(submittedAt ?? ''),
    verifiedAt: instant(verifiedAt),
    retryAt: instant(retryAt),
    lookedAt: instant(lookedAt),
    decidedAt: instant(decidedAt),
  }
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

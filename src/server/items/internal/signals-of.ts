import type { z } from 'zod'
import type { recordVerificationContract } from '#/contracts/verification.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import type { KitContent } from '#/domain/kit/kit.ts'
import type { LinkFacts, Signals } from '#/domain/verification/signals.ts'
import { PRINT_DISTANCE, textPrint } from '#/domain/verification/text-print.ts'
import { dayOf } from '../../db/dates.ts'
import type { Tx } from '../../db/client.ts'
import type { ReportItem } from '../../db/generated/client.ts'
import { contentColumns } from '../../kits/internal.ts'
import { accountsOf } from '../internal.ts'
import { lineOf, linksOf, pageKeysOf } from './report-lines.ts'

type Seen = Omit<z.output<typeof recordVerificationContract>, 'itemId'>

/** Everything that the judgement of one link rests on: what was seen, what was asked, what stands beside it. */
export async function signalsOf(
  tx: Tx,
  { item, seen, now }: { item: JudgedItem; seen: Seen; now: Date },
): Promise<Signals> {
  const { answer, reading } = seen
  const { obligation } = item
  const { directive } = obligation
  const open = reading?.access === 'open' ? reading : null
  const print = open ? textPrint(open.text) : null
  const pageKeys = pageKeysOf(seen)
  const line = lineOf({ ...item, pageKeys, print, language: open?.language ?? null })
  const links = await linksOf(tx, obligation.id)
  const lines = links.map(lineOf)
  const place = links.findIndex(({ id }) => id === item.id)
  const accounts = await accountsOf(tx, obligation)
  return {
    answer,
    reading,
    link: factsOf(item),
    asked: {
      about: [directive.subjectRu, directive.textRu, directive.subjectKk, directive.textKk].join('\n'),
      letterDate: directive.letterDate ? dayOf(directive.letterDate) : dateOf(directive.issuedAt ?? now),
      lateFrom: obligation.lateFrom,
      languages: directive.languages,
      kit: directive.kit?.firstOfferedAt ? directive.kit : null,
    },
    // What the institution has only proposed clears nothing yet.
    accounts: accounts.flatMap(({ platform, handle, confirmed }) =>
      handle === null || !confirmed ? [] : [{ platform, handle }],
    ),
    line,
    neighbours: {
      earlier: lines.slice(0, Math.max(0, place)),
      others: lines.filter(({ id }) => id !== item.id),
      sameTextElsewhere: print ? await sameTextElsewhere(tx, { print, obligation }) : 0,
    },
  }
}

/** What a verification reads of its line. */
export const judgedFields = {
  id: true,
  url: true,
  key: true,
  platform: true,
  linkKind: true,
  account: true,
  remarks: true,
  publishedAt: true,
  publishedSource: true,
  verdict: true,
  removedAt: true,
  obligation: {
    select: {
      id: true,
      institutionId: true,
      directiveId: true,
      lateFrom: true,
      directive: {
        select: {
          subjectKk: true,
          subjectRu: true,
          textKk: true,
          textRu: true,
          letterDate: true,
          issuedAt: true,
          languages: true,
          kit: { select: { ...contentColumns, firstOfferedAt: true } },
        },
      },
    },
  },
} as const

type JudgedItem = Pick<
  ReportItem,
  | 'id'
  | 'url'
  | 'key'
  | 'platform'
  | 'linkKind'
  | 'account'
  | 'remarks'
  | 'publishedAt'
  | 'publishedSource'
  | 'removedAt'
> & { obligation: JudgedObligation }

interface JudgedObligation {
  id: string
  institutionId: string
  directiveId: string
  lateFrom: Date
  directive: {
    subjectKk: string
    subjectRu: string
    textKk: string
    textRu: string
    letterDate: Date | null
    issuedAt: Date | null
    languages: Signals['asked']['languages']
    kit: (KitContent & { firstOfferedAt: Date | null }) | null
  }
}

function factsOf(item: JudgedItem): LinkFacts {
  const byNumber = (item.publishedSource ?? 'id') === 'id'
  return {
    platform: item.platform ?? 'site',
    kind: item.linkKind ?? 'page',
    account: item.account,
    publishedAt: byNumber ? item.publishedAt : null,
    isFrontPage: item.remarks.includes('front_page'),
  }
}

/** How many other institutions answer the same letter with the same text. */
async function sameTextElsewhere(
  tx: Tx,
  { print, obligation }: { print: string; obligation: JudgedObligation },
): Promise<number> {
  const [found] = await tx.$queryRaw<[{ n: number }]>`
    select count(distinct o.institution_id)::int as n
    from obligation o join report_item i on i.obligation_id = o.id and i.print is not null and i.removed_at is null
    where o.directive_id = ${obligation.directiveId}::uuid and o.institution_id <> ${obligation.institutionId}::uuid
      and bit_count(('x' || i.print)::bit(64) # ('x' || ${print}::text)::bit(64)) <= ${PRINT_DISTANCE}`
  return found.n
}

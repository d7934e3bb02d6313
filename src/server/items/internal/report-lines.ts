import { plainHost } from '#/domain/links/address/host.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { isPage } from '#/domain/obligations/account-match.ts'
import { isFrontPage } from '#/domain/publications/front-page.ts'
import { isOwnAddress } from '#/domain/publications/own-address.ts'
import type { PageReading, TextLanguage } from '#/domain/publications/page-reading.ts'
import type { LinkAnswer, ReportLine } from '#/domain/verification/signals.ts'
import type { Tx } from '../../db/client.ts'

/** The live links of a report in the order they came. */
export async function linksOf(tx: Tx, obligationId: string) {
  return tx.reportItem.findMany({
    where: { obligationId, kind: 'link', removedAt: null },
    select: {
      id: true,
      url: true,
      key: true,
      platform: true,
      account: true,
      pageKeys: true,
      language: true,
      print: true,
      verdict: true,
      reasons: true,
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}
export type ReportLink = Awaited<ReturnType<typeof linksOf>>[number]

/** A stored link as the judgement compares it with others. */
export function lineOf(link: Omit<ReportLink, 'verdict' | 'reasons'>): ReportLine {
  const { id, url, key, account, pageKeys, print } = link
  const platform = link.platform ?? 'site'
  const host = isPage(platform) && url !== null ? URL.parse(url)?.hostname : undefined
  return {
    id,
    platform,
    place: host ? plainHost(host) : account,
    sent: key,
    keys: [...new Set([...(key === null ? [] : [key]), ...pageKeys])],
    language: link.language as TextLanguage | null,
    print,
  }
}

/**
 * Where an open page stands and what it calls its own, where that plausibly is this page: the addresses of walls and
 * of front pages are everybody's.
 */
export function pageKeysOf({
  answer,
  reading,
}: {
  answer: LinkAnswer
  reading: PageReading | null
}): string[] {
  if (answer.kind !== 'answered' || reading?.access !== 'open') return []
  const { finalUrl } = answer
  const { canonical } = reading
  const isOwn = canonical !== null && isOwnAddress({ named: canonical, page: finalUrl })
  const pages = [finalUrl, ...(isOwn ? [canonical] : [])].filter((url) => !isFrontPage(url)).map(readAddress)
  const posts = pages.filter((page) => page?.errors.length === 0 && !page.remarks.includes('front_page'))
  return [...new Set(posts.flatMap((page) => (page ? [page.key] : [])))]
}

import type { Facts } from './facts.ts'
import type { Described } from './json-ld.ts'
import { plainText } from './plain-text.ts'

/** Longer than any headline; a page that writes more wants something else. */
const MAX_TITLE = 300

/**
 * The title of the text, one plain line of at most 300 characters, still a stranger's words. Of the headline, the
 * page's data and the name for sharing the one that two agree on, else in the order data, sharing; pages without
 * both have `<title>`, or the headline where it is the better part of it.
 */
export function titleOf({ facts, described }: { facts: Facts; described: Described | null }): string | null {
  const { metas, microdata } = facts
  const headline = line(facts.headline)
  const shared =
    line(metas.get('og:title')) ?? line(metas.get('twitter:title')) ?? line(microdata.get('headline')?.text)
  const data = line(described?.title)
  const title = line(facts.title)
  if (shared && isSame({ first: shared, second: headline })) return shared
  if (
    data &&
    [headline, title, shared].some((other) => other && saysTheSame({ headline: data, title: other }))
  ) {
    return data
  }
  if (shared ?? data) return shared ?? data
  if (title === null || headline === null) return title ?? headline
  return isBetterPart({ headline, title }) ? headline : title
}

const line = (text: string | null | undefined) => plainText({ text: text ?? '', limit: MAX_TITLE }) || null

function isSame({ first, second }: { first: string; second: string | null }): boolean {
  return second !== null && wordsOf(first).join(' ') === wordsOf(second).join(' ')
}

/** A site's own name stands in the headline of some pages: it is the smaller part, at the end of the title. */
function isBetterPart({ headline, title }: { headline: string; title: string }): boolean {
  if (!saysTheSame({ headline, title })) return false
  const atStart = wordsOf(title)
    .slice(0, 2)
    .includes(wordsOf(headline)[0] ?? '')
  return atStart || headline.length * 2 >= title.length
}

/** Most words of the headline stand in the title, which adds the name of the site at most. */
function saysTheSame({ headline, title }: { headline: string; title: string }): boolean {
  const wanted = wordsOf(headline)
  if (wanted.length === 0) return false
  const given = new Set(wordsOf(title))
  return wanted.filter((word) => given.has(word)).length >= wanted.length * MOST
}

const MOST = 0.6

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

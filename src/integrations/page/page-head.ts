import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { accessOf } from './access.ts'
import { collectFacts } from './collect-facts.ts'
import { describedArticle } from './described-article.ts'
import { headlineOf } from './headline.ts'
import { readJsonLd } from './json-ld.ts'
import { plainText } from './plain-text.ts'
import { readPublished } from './published.ts'
import { ownPart, siteNamesOf } from './site-names.ts'
import { titleOf } from './title.ts'

/** What the head of a page tells; `about` is its own short description, for pages that show no text. */
export type PageHead = Omit<PageReading, 'text' | 'language'> & {
  readonly about: string
  /** More tags, or deeper ones, than a page for people has: no tree is built of it. */
  readonly isTangled: boolean
}

export interface HtmlPage {
  /** Where the page was answered from, after redirects. */
  readonly url: string
  readonly html: string
  /** The day of reading; without it relative days are not read and days to come are believed. */
  readonly readOn: CalendarDate | null
}

/** Everything but the main text, by one pass over the tokens: about a millisecond for a page of 100 kB. */
export function headOf({ url, html, readOn }: HtmlPage): PageHead {
  const facts = collectFacts(html)
  const nodes = readJsonLd(facts.jsonLd)
  const { metas, microdata } = facts
  const site = siteNamesOf({ facts, nodes, url })
  const headline = headlineOf({ facts, site })
  const names = [headline?.text, facts.title, ...facts.sharedTitles].flatMap(
    (text) => ownPart({ text, site }) ?? [],
  )
  const described = describedArticle({ nodes, names })
  const published = readPublished({ facts, described, headline, url, readOn })
  const idTime = published ? null : (readAddress(url)?.publishedAt ?? null)
  const siteName =
    line(metas.get('og:site_name')) ?? line(described?.publisher) ?? line(metas.get('application-name'))
  const title = titleOf({ facts, described, headline: headline?.text ?? null, site })
  const about = longer(metas.get('og:description') ?? metas.get('description') ?? described?.text)
  return {
    title,
    siteName,
    publishedAt: published?.at ?? idTime,
    publishedAtSource: published?.source ?? (idTime ? 'id' : null),
    author:
      nameOf(metas.get('author')) ??
      nameOf(described?.author) ??
      nameOf(metas.get('article:author')) ??
      nameOf(microdata.get('author')?.text),
    image: addressOf({
      text: metas.get('og:image') ?? metas.get('twitter:image') ?? described?.image,
      base: url,
    }),
    canonical: addressOf({ text: facts.canonical ?? metas.get('og:url'), base: url }),
    access: accessOf({ facts, url, about }),
    about,
    isTangled: facts.tokens > MOST_TOKENS || facts.depth > DEEPEST,
  }
}

/** A long page has twenty thousand. */
const MOST_TOKENS = 40_000
/** Browsers cut at 512. */
const DEEPEST = 600

const MAX_LINE = 300
const MAX_ABOUT = 2000
const MAX_ADDRESS = 2000

const line = (text: string | null | undefined) => plainText({ text: text ?? '', limit: MAX_LINE }) || null
const longer = (text: string | null | undefined) =>
  plainText({ text: (text ?? '').slice(0, 10_000), limit: MAX_ABOUT })

/** Many pages give an address where a name is asked for. */
function nameOf(text: string | null | undefined): string | null {
  const name = line(text)
  return name === null || /^(?:https?:)?\/\//.test(name) ? null : name
}

/** Web addresses only: what a page names goes into links. */
function addressOf({ text, base }: { text: string | null | undefined; base: string }): string | null {
  if (!text || text.length > MAX_ADDRESS) return null
  const url = URL.parse(text.trim(), base)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

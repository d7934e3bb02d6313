import { GENERIC_TITLE, isInstitution } from '#/domain/publications/site-words.ts'
import type { Facts } from './facts.ts'
import type { Node } from './json-ld.ts'
import { plainText } from './plain-text.ts'
import { wordsOf } from './same-words.ts'

/** What a page calls the site that it belongs to. */
export interface SiteNames {
  /** Words of each name, joined by blanks. */
  readonly names: ReadonlySet<string>
  /** Those that the page gives as such: a logo may be the picture of anything. */
  readonly told: ReadonlySet<string>
  readonly host: string
  /** What is known of titles already: the same few are asked for again and again. */
  readonly parts: Map<string, string | null>
}

export function siteNamesOf({
  facts,
  nodes,
  url,
}: {
  facts: Facts
  nodes: readonly Node[]
  url: string
}): SiteNames {
  const { metas, logos, headings, title } = facts
  const owners = nodes.filter((node) => OWNER.test(String(node['@type'] ?? ''))).map(({ name }) => name)
  // Some builders write the title of the page into these.
  const headlines = headings.filter(({ level }) => level === 1).map(({ text }) => joined(text))
  const isOfPage = (name: string) => name === joined(title) && headlines.includes(name)
  const told = [metas.get('og:site_name'), ...owners].map(joined).filter((name) => name && !isOfPage(name))
  const shared = [title, ...facts.sharedTitles].map(joined)
  const builder = [metas.get('application-name')].map(joined).filter((name) => !shared.includes(name))
  // Who writes on every page of a site is its owner: one that stands as a title too has no title of the page.
  const author = [metas.get('author')]
    .map(joined)
    .filter((name) => facts.sharedTitles.map(joined).includes(name))
  const shown = [...logos.map(joined), ...builder, ...author].filter(Boolean)
  const host = (URL.parse(url)?.hostname ?? '').replace(/^www\./, '')
  return { names: new Set([...told, ...shown]), told: new Set(told), host, parts: new Map() }
}

const OWNER = /WebSite|Organization|Museum|Library|Archive|Theater|NewsMedia/
const MAX_NAME = 200

const joined = (text: unknown) => (typeof text === 'string' ? wordsOf(text.slice(0, MAX_NAME)).join(' ') : '')

/**
 * A title as one plain line without the name of the site and of its sections before and behind it; null where it
 * consists of nothing else.
 */
export function ownPart({ text, site }: { text: string | null | undefined; site: SiteNames }): string | null {
  if (!text) return null
  const known = site.parts.get(text)
  if (known !== undefined) return known
  const part = partOf({ text, site })
  site.parts.set(text, part)
  return part
}

function partOf({ text, site }: { text: string; site: SiteNames }): string | null {
  const title = plainText({ text, limit: MAX_TITLE })
  const parts = title.split(NAME_BREAK)
  let [from, to] = [0, parts.length - 1]
  while (from <= to && isLeading({ parts, at: from, site })) from += 2
  while (to >= from && isOfSite({ part: parts[to] ?? '', site })) to -= 2
  if (from > to) return null
  if (to > from && isInstitution(parts[to] ?? '')) to -= 2
  if (to > from && /[|»:•]/.test(parts[from + 1] ?? '') && isInstitution(parts[from] ?? '')) from += 2
  return (
    parts
      .slice(from, to + 1)
      .join('')
      .trim() || null
  )
}

/** A dash behind a name may be part of the sentence. */
function isLeading({ parts, at, site }: { parts: readonly string[]; at: number; site: SiteNames }): boolean {
  const isDash = /[—–-]/.test(parts[at + 1] ?? '')
  return isOfSite({ part: parts[at] ?? '', site: isDash ? { ...site, names: site.told } : site })
}

/** Longer than any headline; a page that writes more wants something else. */
export const MAX_TITLE = 300

/** «Headline | Site», «Site » News » Headline», «Headline — Site». */
const NAME_BREAK = /(\s+(?:[|•·—–\-»«›‹/]|::)\s+|\s*[|•]\s*)/

function isOfSite({ part, site: { names, host } }: { part: string; site: SiteNames }): boolean {
  const words = joined(part)
  if (words === '' || GENERIC_TITLE.test(words) || names.has(words)) return true
  const address = words.replaceAll(' ', '')
  return (
    address.length > 3 &&
    (host.replace(/[.-]/g, '') === address || host.replace(/\.\w+$/, '').replace(/[.-]/g, '') === address)
  )
}

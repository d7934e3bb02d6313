import { isInstitution } from '#/domain/publications/site-words.ts'
import type { Facts } from './facts.ts'
import type { Described } from './described-article.ts'
import { plainText } from './plain-text.ts'
import { isPartOf, isSame, saysTheSame, wordsOf } from './same-words.ts'
import { MAX_TITLE, ownPart, type SiteNames } from './site-names.ts'

/**
 * The title of the text, one plain line of at most 300 characters, still a stranger's words. Names of the site and of
 * its sections are none. Of the headline, the page's data and the name for sharing the one that two agree on, else in
 * the order data, sharing; what nobody agrees with does not count where the headline and `<title>` agree. Pages
 * without both have `<title>`, or the headline where it is the better part of it.
 */
export function titleOf({
  facts,
  described,
  headline: heading,
  site,
}: {
  facts: Facts
  described: Described | null
  headline: string | null
  site: SiteNames
}): string | null {
  const own = (text: string | null | undefined) => ownPart({ text, site })
  const headline = own(heading)
  const title = own(facts.title)
  const isAgreed = headline !== null && title !== null && saysTheSame({ first: headline, second: title })
  const isOwner = (name: string) => headline !== null && isInstitution(name) && !isInstitution(headline)
  const isHeard = (name: string | null): name is string =>
    name !== null &&
    (!isOwner(name) || saysTheSame({ first: name, second: headline ?? '' })) &&
    (!isAgreed || [headline, title].some((other) => saysTheSame({ first: name, second: other })))
  const names = [...facts.sharedTitles, facts.metas.get('twitter:title')]
  const heard = names.map(own).filter(isHeard)
  const isKnown = (name: string) =>
    [headline, title].some((other) => other && saysTheSame({ first: name, second: other }))
  const marked = own(facts.microdata.get('headline')?.text)
  const shared = heard.find(isKnown) ?? heard[0] ?? (marked && isKnown(marked) ? marked : null)
  const given = own(described?.title)
  const data = isHeard(given) ? given : null
  return (
    chosen({ headline, title, shared, data }) ??
    line(names.find(Boolean)) ??
    line(facts.title) ??
    line(facts.headings.find(({ level }) => level === 1)?.text)
  )
}

const line = (text: string | undefined | null) => plainText({ text: text ?? '', limit: MAX_TITLE }) || null

type Names = Record<'headline' | 'title' | 'shared' | 'data', string | null>

function chosen({ headline, title, shared, data }: Names): string | null {
  if (shared && isSame({ first: shared, second: headline })) return shared
  if (data && [headline, title, shared].some((other) => other && isPartOf({ part: data, whole: other }))) {
    return data
  }
  if (shared ?? data) return shared ?? data
  if (title === null || headline === null) return title ?? headline
  if (isInstitution(title) && !isInstitution(headline)) return headline
  return isBetterPart({ headline, title }) || isOfPageRather({ headline, title }) ? headline : title
}

/** `<title>` is the same on every page of some sites: it has no word of the headline, and fewer. */
function isOfPageRather({ headline, title }: { headline: string; title: string }): boolean {
  const [words, given] = [wordsOf(headline), wordsOf(title)]
  return (
    words.length >= LEAST_WORDS && given.length < words.length && !words.some((word) => given.includes(word))
  )
}

const LEAST_WORDS = 3

/** A site's own name stands in the headline of some pages: it is the smaller part, at the end of the title. */
function isBetterPart({ headline, title }: { headline: string; title: string }): boolean {
  if (!isPartOf({ part: headline, whole: title })) return false
  const atStart = wordsOf(title)
    .slice(0, 2)
    .includes(wordsOf(headline)[0] ?? '')
  return atStart || headline.length * 2 >= title.length
}

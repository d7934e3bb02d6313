import { isInstitution } from '#/domain/publications/site-words.ts'
import type { Facts, Heading } from './facts.ts'
import { MOST, wordsOf } from './same-words.ts'
import { MAX_TITLE, ownPart, type SiteNames } from './site-names.ts'

/**
 * The heading of the text: the one that says most of what the page gives as its title; logos and names of the site
 * are none. Where no heading does, the first of the highest level.
 */
export function headlineOf({ facts, site }: { facts: Facts; site: SiteNames }): Heading | null {
  const named = [facts.title, ...facts.sharedTitles].flatMap((text) => ownPart({ text, site }) ?? [])
  const names = named.map((name) => new Set(wordsOf(name)))
  const isOwn = ({ label, text }: Heading) => !LOGO.test(label) && ownPart({ text, site }) !== null
  const best = (headings: readonly Heading[]) =>
    headings
      .map((heading) => ({ heading, told: toldBy({ heading, names }) }))
      .filter(({ told }) => told > 0)
      .sort((a, b) => b.told - a.told)
      .find(({ heading }) => isOwn(heading))?.heading
  return (
    best(facts.headings.filter((heading) => isFirst({ heading, facts }))) ??
    best(facts.headings) ??
    firstOf({
      facts,
      headings: facts.headings.filter(isOwn),
      isNamed: named.some((name) => !isInstitution(name)),
    })
  )
}

const LOGO = /logo|brand|site-?(?:name|title)|slogan/i

/** A link in a headline leads home from a logo. */
const isFirst = ({ heading: { level, text, run }, facts }: { heading: Heading; facts: Facts }) =>
  level === 1 && !isInstitution(text) && facts.runs[run]?.isLink !== true

/** How many words of a title the heading holds, if it holds little else. */
function toldBy({ heading: { text }, names }: { heading: Heading; names: readonly Set<string>[] }): number {
  const words = wordsOf(text.slice(0, MAX_TITLE))
  const told = names.map((name) => words.filter((word) => name.has(word)).length)
  return Math.max(0, ...told.filter((count) => count >= words.length * MOST && count >= FEWEST))
}

/** One word stands in many a title. */
const FEWEST = 2

function firstOf({
  facts,
  headings,
  isNamed,
}: {
  facts: Facts
  headings: readonly Heading[]
  isNamed: boolean
}): Heading | null {
  const ownest = headings.filter(
    ({ side, run, level }) => level === 1 || (side === 0 && !facts.runs[run]?.isLink),
  )
  const of = (level: number) => {
    const those = ownest.filter((heading) => heading.level === level)
    return those.find(({ text }) => !isInstitution(text)) ?? those[0]
  }
  return of(1) ?? of(CALLED_TITLE) ?? (isNamed ? null : (of(2) ?? of(3))) ?? null
}

const CALLED_TITLE = 7

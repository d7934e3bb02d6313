import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { READ_LANGUAGES } from '#/domain/dates/month-words.ts'
import { readDate } from '#/domain/dates/read-date.ts'
import type { PageSource } from '#/domain/publications/page-reading.ts'
import { addressDay } from './address-day.ts'
import type { Described } from './described-article.ts'
import type { Facts, Heading } from './facts.ts'
import { inShownDay, isInUtc } from './local-instant.ts'
import { readMoment } from './moment.ts'
import { ownDays, type OwnDay } from './own-days.ts'

export interface Published {
  readonly at: string
  readonly source: PageSource
}

interface Page {
  facts: Facts
  described: Described | null
  headline: Heading | null
  url: string
  /** Day of reading: what lies behind it is no day of publication, and «бүгін» counts from it. */
  readOn: CalendarDate | null
}

/**
 * The day of publication and where it was read, by the first of these that names one: meta, JSON-LD, microdata,
 * `<time>`, the address, visible words. Only the text's own day: near its headline, or alone at its end.
 */
export function readPublished(page: Page): Published | null {
  const shown = shownDays(page)
  for (const { source, text, language = null } of candidates({ page, shown })) {
    const at = readMoment({ text, language })
    if (at && isPast({ at, readOn: page.readOn }))
      return { at: isInUtc(at) ? inShownDay({ at, days: localDays({ page, shown }) }) : at, source }
  }
  return null
}

interface Candidate {
  source: PageSource
  text: string
  language?: string | null
}

/** Looked for only on pages whose data name no day, or one in UTC. */
type Shown = Record<'itemDays' | 'times' | 'dated', () => OwnDay[]>

function shownDays({ facts, headline }: Page): Shown {
  const of = (marks: Facts['times']) => {
    let days: OwnDay[] | null = null
    return () => (days ??= ownDays({ marks, facts, headline }))
  }
  return { itemDays: of(facts.itemDays), times: of(facts.times), dated: of(facts.dated) }
}

function* candidates({ page, shown }: { page: Page; shown: Shown }): Generator<Candidate> {
  const { facts, described, url } = page
  for (const name of [PUBLISHED_META, DATE_META]) {
    for (const [key, text] of facts.metas) if (name.test(key)) yield { source: 'meta', text }
  }
  if (described?.published) yield { source: 'json_ld', text: described.published }
  for (const day of shown.itemDays()) yield* writtenOn({ day, source: 'microdata', facts })
  const isClear = ({ place, rank }: OwnDay) => place === 'near' || rank >= SAID
  for (const day of shown.times().filter(isClear)) yield* writtenOn({ day, source: 'time', facts })
  yield* inWords({ page, days: shown.dated().filter(({ place, rank }) => place === 'near' && rank >= CLEAR) })
  const inAddress = addressDay(url) ?? (facts.canonical && addressDay(facts.canonical))
  if (inAddress) yield { source: 'address', text: inAddress }
  for (const day of shown.times()) yield* writtenOn({ day, source: 'time', facts })
  yield* inWords({ page, days: shown.dated() })
  const script = facts.scripts.map((text) => IN_SCRIPT.exec(text)?.[1]).find(Boolean)
  if (script) yield { source: 'json_ld', text: script }
}

/** Called a day of publication. */
const SAID = 8
/** Nothing but a day, just below the headline. */
const CLEAR = 9

const PUBLISHED_META =
  /^(?!.*(?:modif|updat|expir|last))(?:.*publi(?:sh|cation|c)(?:ed|ation)?[\s._:-]?(?:date|time|at|on)?.*|.*(?:^|[^a-z])pub(?:date|[-_.]date)|.*issued?(?:date)?|.*release[-_.]?date)$/
const DATE_META =
  /^(?:date|dc\.?date|dc\.date\.created|dcterms\.(?:date|created)|sailthru\.date|article[:.]?(?:date|time|created)|og:article:time|created|uploaddate|datecreated|date\.created|timestamp)$/

/** What a page carries for its own scripts. */
const IN_SCRIPT =
  /["'](?:datePublished|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|pubDate|firstPublished)["']\s{0,3}:\s{0,3}["']?([\w:.+ -]{8,40})/

function* writtenOn({
  day: { mark },
  source,
  facts,
}: {
  day: OwnDay
  source: PageSource
  facts: Facts
}): Generator<Candidate> {
  yield { source, text: mark.value }
  yield { source, text: mark.text, language: facts.lang }
}

function* inWords({
  page: { facts, readOn },
  days,
}: {
  page: Page
  days: readonly OwnDay[]
}): Generator<Candidate> {
  const language = facts.lang?.toLowerCase().replace('_', '-') ?? null
  if (language !== null && !READ_LANGUAGES.has(language.split('-')[0] ?? '')) return
  for (const { mark, isDoubtful, isClockLike } of days) {
    if (isDoubtful) continue
    if (readMoment({ text: mark.value })) yield { source: 'words', text: mark.value }
    const date = readDate({ text: mark.text, language, reference: readOn })
    if (date && !(isClockLike && date === readOn)) yield { source: 'words', text: date }
  }
}

/** The days that the page shows beside its headline, and that of its address: those of its own clock. */
function localDays({ page, shown }: { page: Page; shown: Shown }): string[] {
  const { facts, readOn, url } = page
  const near = [...shown.times(), ...shown.dated()].filter(({ place }) => place !== 'far')
  const said = near.map(({ mark }) => readDate({ text: mark.text, language: facts.lang, reference: readOn }))
  return [...said, addressDay(url)].filter((day) => day !== null)
}

/** A day of leeway for zones. */
function isPast({ at, readOn }: { at: string; readOn: CalendarDate | null }): boolean {
  if (readOn === null) return true
  return Date.parse(at.slice(0, 10)) <= Date.parse(readOn) + DAY
}

const DAY = 86_400_000

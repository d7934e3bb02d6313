import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { CHANGED_WORDS, PUBLISHED_WORDS } from '#/domain/dates/day-labels.ts'
import { READ_LANGUAGES } from '#/domain/dates/month-words.ts'
import { readDate } from '#/domain/dates/read-date.ts'
import type { PageSource } from '#/domain/publications/page-reading.ts'
import { addressDay } from './address-day.ts'
import type { Facts, Mark } from './facts.ts'
import type { Described } from './json-ld.ts'
import { readMoment } from './moment.ts'

export interface Published {
  readonly at: string
  readonly source: PageSource
}

interface Page {
  facts: Facts
  described: Described | null
  url: string
  /** Day of reading: what lies behind it is no day of publication, and «бүгін» counts from it. */
  readOn: CalendarDate | null
}

/**
 * The day of publication and where it was read, by the first of these that names one: meta, JSON-LD, microdata,
 * `<time>`, the address, visible words, and only then when the page was last changed.
 */
export function readPublished(page: Page): Published | null {
  for (const { source, text, language = null } of candidates(page)) {
    const at = readMoment({ text, language })
    if (at && isPast({ at, readOn: page.readOn })) return { at, source }
  }
  return null
}

interface Candidate {
  source: PageSource
  text: string
  language?: string | null
}

function* candidates({ facts, described, url, readOn }: Page): Generator<Candidate> {
  for (const name of [PUBLISHED_META, DATE_META]) {
    for (const [key, text] of facts.metas) if (name.test(key)) yield { source: 'meta', text }
  }
  if (described?.published) yield { source: 'json_ld', text: described.published }
  for (const name of ['datepublished', 'datecreated', 'uploaddate']) {
    const mark = facts.microdata.get(name)
    if (mark) yield* writtenOn({ mark, source: 'microdata', facts })
  }
  for (const mark of ownTimes(facts.times)) yield* writtenOn({ mark, source: 'time', facts })
  const day = addressDay(url) ?? (facts.canonical && addressDay(facts.canonical))
  if (day) yield { source: 'address', text: day }
  for (const mark of firstRanked(facts.times)) yield* writtenOn({ mark, source: 'time', facts })
  const language = facts.lang?.toLowerCase().replace('_', '-') ?? null
  const isRead = language === null || READ_LANGUAGES.has(language.split('-')[0] ?? '')
  for (const mark of isRead ? visibleDates(facts.dated) : []) {
    if (readMoment({ text: mark.value })) yield { source: 'words', text: mark.value }
    const date = readDate({ text: mark.text, language, reference: readOn })
    if (date) yield { source: 'words', text: date }
  }
  const script = facts.scripts.map((text) => IN_SCRIPT.exec(text)?.[1]).find(Boolean)
  if (script) yield { source: 'json_ld', text: script }
  if (described?.modified) yield { source: 'json_ld', text: described.modified }
  for (const [key, text] of facts.metas) if (CHANGED_META.test(key)) yield { source: 'meta', text }
}

const PUBLISHED_META =
  /^(?!.*(?:modif|updat|expir|last))(?:.*publi(?:sh|cation|c)(?:ed|ation)?[\s._:-]?(?:date|time|at|on)?.*|.*(?:^|[^a-z])pub(?:date|[-_.]date)|.*issued?(?:date)?|.*release[-_.]?date)$/
const DATE_META =
  /^(?:date|dc\.?date|dc\.date\.created|dcterms\.(?:date|created)|sailthru\.date|article[:.]?(?:date|time|created)|og:article:time|created|uploaddate|datecreated|date\.created|timestamp)$/
const CHANGED_META = /(?:modified(?:_time)?|updated(?:_time)?|last-modified|datemodified|last-updated)$/

/** What a page carries for its own scripts. */
const IN_SCRIPT =
  /["'](?:datePublished|publishedAt|published_at|publishedDate|published_date|publishDate|publish_date|publicationDate|pubDate|firstPublished)["']\s{0,3}:\s{0,3}["']?([\w:.+ -]{8,40})/

function* writtenOn({
  mark,
  source,
  facts,
}: {
  mark: Mark
  source: PageSource
  facts: Facts
}): Generator<Candidate> {
  yield { source, text: mark.value }
  yield { source, text: mark.text, language: facts.lang }
}

/** The times of the text itself: marked as published, or in the article that holds the headline. */
const ownTimes = (times: readonly Mark[]) => firstRanked(times.filter((mark) => rankOf(mark) >= OWN))

function firstRanked(marks: readonly Mark[]): Mark[] {
  return marks.filter(isOfText).sort((a, b) => rankOf(b) - rankOf(a))
}

/** The header of a page often shows today; the day of the text stands by its headline. */
function visibleDates(dated: readonly Mark[]): Mark[] {
  const own = dated.filter((mark) => isOfText(mark) && mark.text.length <= MAX_DATE_TEXT)
  const below = own.filter(({ isBelowHeadline }) => isBelowHeadline)
  const above = own.filter(({ isBelowHeadline }) => !isBelowHeadline)
  return [...firstRanked(below), ...above.reverse()]
}

const MAX_DATE_TEXT = 160

function isOfText({ label, text, before }: Mark): boolean {
  if (CHANGED_WORDS.test(text) || CHANGED_WORDS.test(before)) return false
  return PUBLISHED.test(label) ? !ELSEWHERE.test(label) : !ELSEWHERE.test(label) && !CHANGED.test(label)
}

const PUBLISHED = /publi|posted|entry-date|post-date|pubdate/i
const CHANGED = /modif|updat/i
const ELSEWHERE =
  /comment|footer|copyright|sidebar|related|popular|recent|widget|event|countdown|timer|birth|weather|current|today/i

function rankOf({ label, text, before, isBelowHeadline, isInArticle }: Mark): number {
  const isSaid = PUBLISHED_WORDS.test(text) || PUBLISHED_WORDS.test(before)
  return (
    (isSaid ? 4 : 0) + (PUBLISHED.test(label) ? 2 : 0) + (isBelowHeadline ? 1 : 0) + (isInArticle ? 1 : 0)
  )
}

/** Below the headline and in its article, or called published. */
const OWN = 2

/** A day of leeway for zones. */
function isPast({ at, readOn }: { at: string; readOn: CalendarDate | null }): boolean {
  if (readOn === null) return true
  return Date.parse(at.slice(0, 10)) <= Date.parse(readOn) + DAY
}

const DAY = 86_400_000

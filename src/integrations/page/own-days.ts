import { CHANGED_WORDS, PUBLISHED_WORDS } from '#/domain/dates/day-labels.ts'
import {
  CLOCK_WORDS,
  EVENT_DAYS,
  EVENT_WORDS,
  OTHERS_WORDS,
  wordsBesideDate,
} from '#/domain/publications/day-words.ts'
import type { Facts, Heading, Mark, Run } from './facts.ts'
import { IN_HEAD } from './place.ts'

/**
 * The days shown or marked on a page that can be those of its text, the likeliest first: near its headline, below it
 * before above, then alone at its end. Days of lists, columns, comments and clocks, of events and of changes are not.
 */
export function ownDays({
  marks,
  facts,
  headline,
}: {
  marks: readonly Mark[]
  facts: Facts
  headline: Heading | null
}): OwnDay[] {
  const from = headline?.run ?? 0
  const above = new Set(marks.filter(({ run }) => run >= 0 && run < from).map(({ run }) => run)).size
  const page: Page = { facts, headline, from, to: endOf({ facts, headline }), above }
  const days = marks
    .map(publishedPart)
    .filter(isOfText)
    .map((mark) => placed({ mark, page }))
  const lists = repeatedLabels(days)
  return days
    .filter((day) => !isListed({ day, page, lists }))
    .map((day) => ({ ...day, ...weighed(day), isClockLike: isClockLike({ day, from: page.from }) }))
    .sort((a, b) => b.rank - a.rank)
}

export interface OwnDay {
  readonly mark: Mark
  readonly place: 'near' | 'above' | 'far'
  readonly rank: number
  /** A sentence that names a day rather than a day with a word beside it. */
  readonly isDoubtful: boolean
  /** Above the headline and apart from it: what tells today there is a clock. */
  readonly isClockLike: boolean
}

type Placed = Pick<OwnDay, 'mark' | 'place'>

interface Page {
  facts: Facts
  headline: Heading | null
  /** The first run of the headline and the first behind it. */
  from: number
  to: number
  /** How many days stand above the headline. */
  above: number
}

function endOf({ facts: { runs }, headline }: { facts: Facts; headline: Heading | null }): number {
  if (!headline) return 0
  const first = runs[headline.run]?.at ?? 0
  const at = runs.findIndex(
    (run, index) => index > headline.run && run.at >= first + headline.text.trim().length - SLACK,
  )
  return at < 0 ? runs.length : at
}

/** White space inside of a headline is no letter of its runs. */
const SLACK = 3

/** «Published on …, updated on …»: the former. */
function publishedPart(mark: Mark): Mark {
  const [published, changed] = [PUBLISHED_WORDS, CHANGED_WORDS].map((words) => mark.text.search(words))
  if (published === undefined || changed === undefined || published < 0 || changed < 0) return mark
  const text = published < changed ? mark.text.slice(0, changed) : mark.text.slice(published)
  return { ...mark, text, value: '' }
}

function isOfText({ label, text, before, value }: Mark): boolean {
  if (!value && text.length > MAX_DATE_TEXT) return false
  if (CHANGED_WORDS.test(text) || CHANGED_WORDS.test(before)) return false
  if (EVENT_WORDS.test(text) || EVENT_WORDS.test(before)) return false
  if (EVENT_DAYS.test(text) && !PUBLISHED_WORDS.test(text)) return false
  return !ELSEWHERE.test(label) && (!CHANGED.test(label) || PUBLISHED.test(label))
}

const MAX_DATE_TEXT = 160

const PUBLISHED = /publi|posted|entry-date|post-date|pubdate/i
const CHANGED = /modif|updat/i
const ELSEWHERE =
  /comment|footer|copyright|sidebar|related|popular|recent|widget|event|countdown|timer|birth|weather|current|today|deadline|clock/i

/** Whether a part of the page lies in the other one. */
function isAround({
  inner,
  outer,
  facts: { sides },
}: {
  inner: number
  outer: number
  facts: Facts
}): boolean {
  let side = inner
  while (side !== outer && side !== 0) side = sides[side]?.parent ?? 0
  return side === outer
}

function placed({ mark, page: { facts, headline, from, to } }: { mark: Mark; page: Page }): Placed {
  const { runs } = facts
  const at = runs[mark.run]?.at ?? facts.letters
  if (mark.run === IN_HEAD) return { mark, place: 'near' }
  if (!headline) return { mark, place: at <= NEAR ? 'near' : 'far' }
  if (mark.run < from) return { mark, place: 'above' }
  return { mark, place: at - (runs[to]?.at ?? facts.letters) <= NEAR ? 'near' : 'far' }
}

/** Letters of a byline, a counter and a row of buttons. */
const NEAR = 220

/** Labels that stand at several different days: each is of an item of a list. */
function repeatedLabels(days: readonly Placed[]): Set<string> {
  const seen = new Map<string, Mark>()
  const repeated = new Set<string>()
  for (const { mark } of days) {
    const before = seen.get(mark.label)
    const isOther = before && before.run !== mark.run && before.text !== mark.text
    if (isOther && mark.label.trim()) repeated.add(mark.label)
    seen.set(mark.label, mark)
  }
  return repeated
}

function isListed({
  day: { mark, place },
  page,
  lists,
}: {
  day: Placed
  page: Page
  lists: Set<string>
}): boolean {
  const { facts, headline } = page
  const isBeside = !isAround({ inner: headline?.side ?? 0, outer: mark.side, facts })
  const own = mark.text ? 1 : 0
  const [last, next] = [facts.runs[mark.run - 1], facts.runs[mark.run + own]]
  if (place === 'near') return next?.isLink === true && (isBeside || next.letters >= LONG_LINK)
  if (place === 'above')
    return (isBeside && !PUBLISHED.test(mark.label)) || isAboveOthers({ from: mark.run + own, page })
  if (next?.isLink === true || lists.has(mark.label)) return true
  if (mark.article !== 0 && mark.article === headline?.article) return false
  return isBeside || (last?.isLink === true && mark.run - 1 >= page.to) || isBelowOthers({ mark, page })
}

/** Whether other items, or too much, stand between a day and the headline below it. */
function isAboveOthers({ from, page: { facts, from: to, above } }: { from: number; page: Page }): boolean {
  // One link may be the section of the text; beside several days each is that of an item.
  const hasMore = above > 1
  const between = facts.runs.slice(from, Math.max(from, to))
  const letters = between.reduce((sum, run) => sum + run.letters, 0)
  return (
    between.length > MOST_BETWEEN ||
    letters > NEAR_ABOVE ||
    between.some((run) => isItem(run) && (run.letters > SECTION || hasMore))
  )
}

const isItem = (run: Run | undefined) => run !== undefined && (run.isLink || run.level > 0)

/** A link of a byline is a section or a name. */
const LONG_LINK = 30
const SECTION = 12
const MOST_BETWEEN = 12
const NEAR_ABOVE = 120

/** Behind a heading such as «Other news» or «Comments». */
const isBelowOthers = ({ mark, page: { facts, to } }: { mark: Mark; page: Page }) =>
  facts.headings.some(({ run, text }) => run >= to && run <= mark.run && OTHERS_WORDS.test(text))

function weighed({
  mark: { label, text, before, value, tag },
  place,
}: Placed): Pick<OwnDay, 'rank' | 'isDoubtful'> {
  const isSaid = PUBLISHED_WORDS.test(text) || PUBLISHED_WORDS.test(before)
  const words = value === '' ? wordsBesideDate(text) : 0
  const isByline = place !== 'far' && (isSaid || CALLED_DATE.test(label) || STARTS_WITH_DAY.test(text))
  const most = isByline ? BYLINE_WORDS : FEW_WORDS
  const rank =
    { near: 4, above: 2, far: 0 }[place] +
    (isSaid ? 6 : 0) +
    (PUBLISHED.test(label) ? 3 : 0) +
    (words <= FEW_WORDS ? 5 : 0) +
    (tag === 'time' ? 1 : 0)
  return { rank, isDoubtful: words > most }
}

const CALLED_DATE = /date|time|publi|posted|created|byline|meta|info|author/i
const STARTS_WITH_DAY = /^\W{0,3}\d{1,2}[./]\d{1,2}[./]\d{4}\s*(?:$|[-–—|,/•·]|\d{1,2}:\d\d)/
/** «Петропавл, 12 маусым, Айгүл Серікқызы, сурет автордан». */
const BYLINE_WORDS = 8
const FEW_WORDS = 3

function isClockLike({ day: { mark, place }, from }: { day: Placed; from: number }): boolean {
  return (
    place === 'above' && (from - mark.run > 1 || CLOCK_WORDS.test(mark.text) || CLOCK_WORDS.test(mark.before))
  )
}

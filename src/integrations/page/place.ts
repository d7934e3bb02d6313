import { nothing, startNaming, type Called } from './called.ts'
import type { Facts, Mark } from './facts.ts'
import { tagOf, type Tag } from './tags.ts'
import type { Attributes } from './walk-html.ts'

/** Where the pass over a page stands. */
export interface Place {
  muted: string | null
  script: string[] | null
  svgs: number
  articles: number
  /** The number of the outermost `<article>` around; 0 for none. */
  article: number
  lastArticle: number
  depth: number
  /** Nothing of the body has come yet. */
  isHead: boolean
  isLink: boolean
  level: number
  tag: Tag
  /** What its class and its id call the tag just opened. */
  called: Called
  readonly nameOf: (attributes: Attributes) => Called
  /** Parts beside the text that are open, the innermost last. */
  readonly sides: { readonly name: string; readonly number: number; depth: number }[]
  /** Letters since the last tag that begins or ends a block, links apart. */
  block: number
  /** Whether such a tag stood since the last text. */
  isBlockStart: boolean
  /** Of the tag just opened: the text that follows is its own. */
  holder: Attributes | null
  /** The end of the last visible text. */
  before: string
  /** Inside of a comment, a book or an event, which have days of their own. */
  isForeignItem: boolean
}

export function startOfPage(): Place {
  return {
    muted: null,
    script: null,
    svgs: 0,
    articles: 0,
    article: 0,
    lastArticle: 0,
    depth: 0,
    isHead: true,
    isLink: false,
    level: 0,
    tag: tagOf(''),
    called: nothing,
    nameOf: startNaming(),
    sides: [],
    block: 0,
    isBlockStart: true,
    holder: null,
    before: '',
    isForeignItem: false,
  }
}

/** Follows the pass into an element. */
export function enter({
  facts,
  place,
  name,
  attributes,
}: {
  facts: Facts
  place: Place
  name: string
  attributes: Attributes
}): void {
  const tag = tagOf(name)
  place.tag = tag
  place.holder = attributes
  place.called = place.nameOf(attributes)
  facts.tokens += 1
  if (!tag.isOfHead) place.isHead = false
  if (!tag.isInline) endBlock({ facts, place })
  if (!tag.isEndless && (place.depth += 1) > facts.depth) facts.depth = place.depth
  if (tag.isMuted) place.muted ??= name
  if (tag.level > 0) place.level = tag.level
  if (name === 'a') place.isLink = true
  else if (name === 'svg') place.svgs += 1
  else if (name === 'article' && (place.articles += 1) === 1) place.article = place.lastArticle += 1
  else if (name === 'script')
    place.script = attributes.type?.includes('ld+json') ? facts.jsonLd : facts.scripts
  if (tag.isSide || place.called.side || place.sides.length > 0) enterSide({ facts, place, name })
}

function enterSide({ facts, place, name }: { facts: Facts; place: Place; name: string }): void {
  const { sides, tag, called } = place
  const begins =
    (tag.isSide || (called.side && !tag.isEndless && !tag.isNeverSide)) &&
    sides.length < MAX_OPEN &&
    facts.sides.length < MAX_SIDES
  if (begins) sides.push({ name, number: facts.sides.push({ parent: sideOf(place) }) - 1, depth: 1 })
  else if (sides.length > 0) {
    const inner = sides[sides.length - 1]
    if (inner?.name === name) inner.depth += 1
  }
}

/** The run of what stands in the head. */
export const IN_HEAD = -1

const MAX_OPEN = 30
const MAX_SIDES = 2000

/** Follows the pass out of an element. */
export function leave({ facts, place, name }: { facts: Facts; place: Place; name: string }): void {
  const tag = tagOf(name)
  place.holder = null
  if (!tag.isInline) endBlock({ facts, place })
  if (!tag.isEndless && place.depth > 0) place.depth -= 1
  if (name === place.muted) place.muted = null
  if (tag.level > 0) place.level = 0
  if (name === 'a') place.isLink = false
  else if (name === 'script') place.script = null
  else if (name === 'svg' && place.svgs > 0) place.svgs -= 1
  else if (name === 'article' && place.articles > 0 && (place.articles -= 1) === 0) place.article = 0
  if (place.sides.length > 0) leaveSide({ place, name, tag })
}

/** A footer's end ends what was left open in it; of `<div>`s nobody knows which one a lost end tag was for. */
function leaveSide({ place: { sides }, name, tag }: { place: Place; name: string; tag: Tag }): void {
  if (tag.isSide) {
    const at = sides.findLastIndex((side) => side.name === name)
    if (at >= 0) sides.length = at
    return
  }
  const inner = sides[sides.length - 1]
  if (inner?.name === name && (inner.depth -= 1) === 0) sides.pop()
}

export function endBlock({ facts, place }: { facts: Facts; place: Place }): void {
  if (place.block >= SENTENCE) facts.prose += place.block
  place.block = 0
  place.isBlockStart = true
}

const SENTENCE = 80

export const sideOf = (place: Place): number => place.sides.at(-1)?.number ?? 0

export const whereabouts = ({
  facts,
  place,
}: {
  facts: Facts
  place: Place
}): Pick<Mark, 'before' | 'run' | 'side' | 'article'> => ({
  before: /\d/.test(place.before) ? '' : place.before,
  run: place.isHead ? IN_HEAD : facts.runs.length,
  side: sideOf(place),
  article: place.article,
})

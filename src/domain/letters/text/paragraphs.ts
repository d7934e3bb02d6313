import { pageWidth } from '../../links/find/page-width.ts'
import type { MappedText } from '../../links/find/mapped-text.ts'
import type { Passage } from '../letter.ts'
import { foldInPlace } from './fold-in-place.ts'
import { lineBreakOf } from './join-lines.ts'
import type { Line } from './lines.ts'
import { endsAddress, opensAddress } from './addresses.ts'
import { isNumberLine, opensAnew } from './openers.ts'
import { speaks } from './speaks.ts'
import { endsLawOfSignature } from './stamp-words.ts'

/** A paragraph as it was written, with the place in the letter of each of its characters. */
export interface Paragraph {
  readonly view: MappedText
  readonly folded: string
  readonly lines: number
  /** Blank lines above it, beyond those that stand between any two lines of its half. */
  readonly gap: number
}

/** The lines of one half put together again: the breaks and hyphens of the page are gone, links are whole. */
export function paragraphsOf({
  text,
  lines,
  links,
}: {
  text: string
  lines: readonly Line[]
  links: readonly Passage[]
}): Paragraph[] {
  const width = widthOf({ text, lines })
  const usual = usualGap(lines)
  const known = wordsOf(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const upper = group?.at(-1)
    const isInLink = upper && links.some(({ start, end }) => start < upper.end && end > line.start)
    const isOne = isInLink === true || (group && upper && goesOn({ group, upper, line, width, usual }))
    if (group && isOne) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => paragraphOf({ text, group, links, known, usual }))
}

/** The gap between the lines of a text: 1 where it is printed with blank lines between. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map(({ gap }) => Math.min(gap, 3))
  return [0, 1, 2, 3].toSorted((a, b) => countOf({ gaps, gap: b }) - countOf({ gaps, gap: a }))[0] ?? 0
}

const countOf = ({ gaps, gap }: { gaps: readonly number[]; gap: number }) =>
  gaps.filter((each) => each === gap).length

/** The width of the page; null where a line is a paragraph. */
function widthOf({ text, lines }: { text: string; lines: readonly Line[] }): number | null {
  if (lines.length < FEWEST_LINES) return null
  const width = pageWidth({ text, lines })
  return width !== null && width <= WIDEST_PAGE ? width : null
}

const WIDEST_PAGE = 140
/** Three lines of about one length are an address and two sentences as often as a page. */
const FEWEST_LINES = 4

function goesOn({
  group,
  upper,
  line,
  width,
  usual,
}: {
  group: readonly Line[]
  upper: Line
  line: Line
  width: number | null
  usual: number
}): boolean {
  if (opensAnew(line.text) || isBelowHeading({ group, line })) return false
  const isLink = /^(?:https?:|www\.)/i.test(line.text) && upper.text.length < SHORTEST_FULL
  const isLowerCase = !isLink && /^[\p{Ll}(«"]?\p{Ll}/u.test(line.text)
  const ends = /[.!?…;][»"”)]?$/.test(upper.text)
  if (line.gap > usual)
    return /^\p{Script=Cyrillic}/u.test(line.text) && isLowerCase && !ends && line.gap <= usual + 2
  if (isCapitals(upper.text) || isCapitals(line.text)) return isCapitals(upper.text) && isCapitals(line.text)
  if (isOpen(upper.text) || (isLowerCase && !ends)) return true
  if (!ends && /^\d/.test(line.text) && upper.text.length > SHORTEST_FULL) return true
  if (width === null) return false
  const first = /^\S+/.exec(line.text)?.[0] ?? ''
  const isFull = upper.text.length + upper.indent + 1 + first.length > width * (ends ? FULL_SENTENCE : FULL)
  if (ends && line.indent > upper.indent + 1) return false
  return isFull || (isLowerCase && !/[!?…;][»"”)]?$/.test(upper.text))
}

/** «№ 5 от 01.12.2026», «Директорам подведомственных учреждений»: below it something else begins. */
function isBelowHeading({ group, line }: { group: readonly Line[]; line: Line }): boolean {
  if (group.length > MOST_LINES) return false
  const above = foldInPlace(group.map(({ text }) => text).join(' '))
  if (endsLawOfSignature(above)) return true
  if (above.length > LONGEST_ADDRESS || isOpen(group.at(-1)?.text ?? '')) return false
  const below = foldInPlace(line.text)
  const isAbove = endsAddress(above) || isNumberLine(above)
  if (!/^["«]?[\p{Lu}\d]/u.test(line.text)) return isAbove && opensAddress(below)
  return (
    isAbove || (opensAddress(above) && (/[.!?:]$|\d/.test(line.text) || speaks(below) || opensAddress(below)))
  )
}

/** Of an address or of the formula of a law. */
const MOST_LINES = 10
const LONGEST_ADDRESS = 300

/** Letters differ in width; a line that ends a sentence is held full only near the edge. */
const FULL = 0.8
/** A number begins the next line of a sentence, not the line below a heading. */
const SHORTEST_FULL = 30
const FULL_SENTENCE = 1

/** A name in capitals: the letterhead. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters > 3 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.8
}

/** A bracket or a quote that the line opens and does not close, a comma or a small word at its end. */
function isOpen(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  if (count('«') > count('»') || count('(') > count(')')) return true
  return /[,–—-]$|(?:^|\s)(?:и|в|на|о|об|по|за|от|до|для|с|к|№|жане|және|мен|№)$/iu.test(text)
}

function wordsOf(lines: readonly Line[]): Set<string> {
  const words = lines.flatMap(
    ({ text }) => foldInPlace(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [],
  )
  return new Set(words)
}

function paragraphOf({
  text,
  group,
  links,
  known,
  usual,
}: {
  text: string
  group: readonly Line[]
  links: readonly Passage[]
  known: ReadonlySet<string>
  usual: number
}): Paragraph {
  const characters: string[] = []
  const origins: number[] = []
  const put = ({ character, at }: { character: string; at: number }) => {
    characters.push(character)
    origins.push(at)
  }
  for (const [index, line] of group.entries()) {
    const upper = group[index - 1]
    if (upper && !links.some(({ start, end }) => start < upper.end && end > line.start)) {
      const lineBreak = lineBreakOf({ upper: upper.text, lower: line.text, known })
      if (lineBreak === 'drop_hyphen') {
        characters.pop()
        origins.pop()
      }
      if (lineBreak === 'space') put({ character: ' ', at: upper.end })
    }
    writeLine({ text, line, put, characters })
  }
  const view = { text: characters.join(''), origins: Uint32Array.from([...origins, group.at(-1)?.end ?? 0]) }
  const gap = Math.max(0, (group[0]?.gap ?? 0) - usual)
  return { view, folded: foldInPlace(view.text), lines: group.length, gap }
}

/** One blank for several, none for marks without width, and letters put together from two. */
function writeLine({
  text,
  line,
  put,
  characters,
}: {
  text: string
  line: Line
  put: (written: { character: string; at: number }) => void
  characters: string[]
}): void {
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at)
    const last = characters.length - 1
    if (/[\u200b-\u200f\ufeff\u2060]/.test(character)) continue
    if (character === '\u00ad' && at < line.end - 1) continue
    const whole = /[\u0306\u0308]/.test(character)
      ? ((characters[last] ?? '') + character).normalize('NFC')
      : ''
    if (whole.length === 1) characters[last] = whole
    else if (!/\s/.test(character)) put({ character, at })
    else if (characters[last] !== ' ') put({ character: ' ', at })
  }
}

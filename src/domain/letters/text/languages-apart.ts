import { foldInPlace } from './fold-in-place.ts'
import { leaningsOf } from './line-language.ts'
import type { Line } from './lines.ts'
import { speaks } from './speaks.ts'

/**
 * Lines in which one language follows the other, cut where it does: a letterhead whose two columns a PDF has run
 * together, line by line (the left column then comes first as a whole), and «… сұраймыз. / Просим …».
 */
export function languagesApart(lines: readonly Line[]): Line[] {
  const apart: Line[] = []
  let isHead = true
  for (let at = 0; at < lines.length;) {
    const line = lines[at]
    if (!line) break
    isHead &&= at < LONGEST_HEAD && !isSaid(line)
    const rows = columnsFrom({ lines, at, isHead })
    if (rows.length > 0) apart.push(...rows.map(([left]) => left), ...rows.map(([, right]) => right))
    else apart.push(...(sentencesApart(line) ?? [line]))
    at += Math.max(1, rows.length)
  }
  return apart
}

const LONGEST_HEAD = 20

function isSaid({ text }: Line): boolean {
  return speaks(foldInPlace(text)) || /\p{Ll}{3}[.!?]$/u.test(text)
}

type Cut = readonly [Line, Line]

/**
 * Lines from `at` on that hold both languages, the same one first in each: in a letterhead both must name an office,
 * below it there must be several and much of each.
 */
function columnsFrom({ lines, at, isHead }: { lines: readonly Line[]; at: number; isHead: boolean }): Cut[] {
  const rows: Cut[] = []
  let [first, lefts, rights] = [0, 0, 0]
  for (const line of lines.slice(at, at + (isHead ? LONGEST_HEAD : LONGEST_COLUMN))) {
    const cut = isHead && isSaid(line) ? null : cutOf({ line, places: betweenWords(line.text), least: WEAK })
    if (!cut || (first !== 0 && Math.sign(cut.left) !== first)) break
    first = Math.sign(cut.left)
    lefts += Math.abs(cut.left)
    rights += Math.abs(cut.right)
    rows.push(cut.parts)
  }
  if (isHead && nameOffices({ rows, first })) return rows
  return rows.length >= FEWEST_ROWS && Math.min(lefts, rights) >= rows.length * STRONG ? rows : []
}

function nameOffices({ rows, first }: { rows: readonly Cut[]; first: number }): boolean {
  const sides = ([0, 1] as const).map((side) => foldInPlace(rows.map((row) => row[side].text).join(' ')))
  const [kk = '', ru = ''] = first > 0 ? sides : sides.toReversed()
  return OFFICE_KK.test(kk) && OFFICE_RU.test(ru)
}

const LONGEST_COLUMN = 60
/** Fewer lines in a row quote the other language. */
const FEWEST_ROWS = 4

const OFFICE_KK =
  /баскармас|министрлиг|акимдиг|мекемеси|департаменти|комитети|болими|(?<!\p{L})(?:кмм|мм|кмкк)(?!\p{L})|аппараты|агенттиг|китапхана|музейи|орталыг/u
const OFFICE_RU =
  /управлени|министерств|акимат|учреждени|департамент|комитет|отдел|(?<!\p{L})(?:кгу|гу|гккп)(?!\p{L})|аппарат|агентств|библиотек|музей|центр/u
/** A word or two of a name. */
const WEAK = 0.5
/** A whole sentence. */
const STRONG = 4.5

function sentencesApart(line: Line): Line[] | null {
  const places = Array.from(
    line.text.matchAll(/(?<=[.!?…])\s+|\s+[/|]+\s+|\s*\/\/\s*/g),
    ({ index, 0: gap }) => ({
      from: index,
      to: index + gap.length,
    }),
  )
  return places.length === 0 ? null : (cutOf({ line, places, least: STRONG })?.parts.slice() ?? null)
}

const betweenWords = (text: string) =>
  Array.from(text.matchAll(/\s+(?:[/|]+\s+)?/g), ({ index, 0: gap }) => ({
    from: index,
    to: index + gap.length,
  }))

interface Place {
  readonly from: number
  readonly to: number
}

/** The place on whose sides the languages differ most; of equal ones the middle, a number before its month. */
function cutOf({
  line,
  places,
  least,
}: {
  line: Line
  places: readonly Place[]
  least: number
}): { parts: Cut; left: number; right: number } | null {
  if (places.length === 0 || !/[әғқңөұүһі]/i.test(line.text)) return null
  const words = leaningsOf(line.text)
  const whole = words.reduce((sum, { lean }) => sum + lean, 0)
  let [best, from, read]: [Place[], number, number] = [[], 0, 0]
  let most = 0
  for (const place of places) {
    for (let word = words[read]; word && word.start < place.from; word = words[++read]) from += word.lean
    const right = whole - from
    const apart = Math.sign(from) * Math.sign(right) < 0 ? Math.abs(from - right) : 0
    if (apart === 0 || Math.min(Math.abs(from), Math.abs(right)) < least || apart < most) continue
    best = apart > most ? [place] : [...best, place]
    most = apart
  }
  const place = best[Math.floor((best.length - 1) / 2)]
  if (!place) return null
  const left = words.reduce((sum, { start, lean }) => (start < place.from ? sum + lean : sum), 0)
  return { parts: partsOf({ line, place }), left, right: whole - left }
}

function partsOf({ line, place: { from, to } }: { line: Line; place: Place }): Cut {
  return [
    { ...line, end: line.start + from, text: line.text.slice(0, from) },
    { ...line, start: line.start + to, text: line.text.slice(to), indent: line.indent + to },
  ]
}

import type { Passage } from '../letter.ts'
import { foldInPlace } from './fold-in-place.ts'
import { isStampLine } from './stamp-sentences.ts'

/** A stretch of one line: offsets in the given text without the blanks around it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns of blank before it. */
  readonly indent: number
  /** Blank lines above it, and whether a page begins with it. */
  readonly gap: number
  readonly page: boolean
}

/** The lines of a letter that say something, and apart from them what machines print around and between them. */
export function linesOf({ text, links }: { text: string; links: readonly Passage[] }): {
  lines: Line[]
  stamps: Line[]
} {
  const [lines, stamps]: [Line[], Line[]] = [[], []]
  const tops = new Set<string>()
  let [gap, page] = [0, false]
  for (const { index, 0: content } of text.matchAll(/[^\n\r\f\u2028\u2029]+|\r\n|[\n\r\f\u2028\u2029]/g)) {
    if (/^[\n\r\u2028\u2029]/.test(content)) {
      gap += 1
      continue
    }
    if (content === '\f') {
      page = true
      continue
    }
    const line = lineOf({ content, index, gap: Math.max(0, gap - 1), page })
    if (line.text === '') continue
    const isTop = page && tops.has(line.text)
    if (page || tops.size === 0) tops.add(line.text)
    if (isTop || (isStampLine(foldInPlace(line.text)) && !isInside({ line, links }))) {
      stamps.push(line)
      // A page's foot does not stand between two lines of a sentence.
      gap = Math.max(0, gap - 1)
      continue
    }
    lines.push(line)
    gap = 0
    page = false
  }
  return { lines, stamps }
}

function lineOf({
  content,
  index,
  gap,
  page,
}: {
  content: string
  index: number
  gap: number
  page: boolean
}): Line {
  const text = content.trim()
  const before = content.length - content.trimStart().length
  const start = index + before
  return { start, end: start + text.length, text, indent: columnsOf(content.slice(0, before)), gap, page }
}

/** The rest of a link that the page has broken looks like a digest. */
const isInside = ({ line, links }: { line: Line; links: readonly Passage[] }) =>
  links.some(({ start, end }) => start < line.start && line.start < end)

/** A tab leads to the next eighth column. */
export function columnsOf(blank: string): number {
  let columns = 0
  for (const character of blank)
    columns = character === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1
  return columns
}

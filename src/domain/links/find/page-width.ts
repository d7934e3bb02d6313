import { firstWord } from './lines.ts'
import type { Line } from './lines.ts'

/** The width to which a text was broken, in characters; null where its lines end as the writer pleased. */
export type PageWidth = number | null

/** Letters differ in width, so a full line of a page may be this much shorter than the longest. */
const fullShare = 0.8

/** A page shows itself in running text: the next word would not have fitted into the line before it. */
export function pageWidth({ text, lines }: { text: string; lines: readonly Line[] }): PageWidth {
  const { width, pairs, full } = fullPairs({ text, lines })
  return full.length > 0 && full.length / pairs.length >= 0.6 ? width : null
}

/** The same, as evidence against a message: some sentence has to go on there, and lines of one word, which
 *  spread-out lines of a page leave and labels are, say nothing. */
export function pageWidthForLinks({ text, lines }: { text: string; lines: readonly Line[] }): PageWidth {
  const { width, pairs, full } = fullPairs({ text, lines })
  const isTold = ({ line }: Pair) => isOfWords({ text, line })
  const told = full.filter(isTold)
  const goesOn = told.some(({ line, next }) => sentenceGoesOn({ text, line, next }))
  const share = told.length >= pageOfLines ? 0.4 : 0.6
  return goesOn && told.length / pairs.filter(isTold).length >= share ? width : null
}

/** No message has so many full lines: beside them the short ones are a letterhead, columns, ends of paragraphs. */
const pageOfLines = 15

type Pair = { line: Line; next: Line }

function fullPairs({ text, lines }: { text: string; lines: readonly Line[] }) {
  const widths = lines.map(({ start, end }) => end - start)
  const width = widths.toSorted((a, b) => b - a)[Math.floor(widths.length / 8)] ?? 0
  const pairs = lines.slice(0, -1).flatMap((line, index): Pair[] => {
    const next = lines[index + 1]
    return next && !endsInLink({ text, line }) && !startsWithLink({ text, line: next })
      ? [{ line, next }]
      : []
  })
  const full = pairs.filter(({ line, next }) =>
    isFull({ line, width, word: firstWord({ text, line: next }) }),
  )
  return { width, pairs, full }
}

function isOfWords({ text, line }: { text: string; line: Line }): boolean {
  return /\S\s+\S/.test(text.slice(line.start, Math.min(line.end, line.start + maxWord)))
}

/** Longer than any word of running text. */
const maxWord = 120

function sentenceGoesOn({ text, line, next }: { text: string; line: Line; next: Line }): boolean {
  return (
    !/[.!?:;…]/.test(text[line.end - 1] ?? '') &&
    /^[\p{Ll}\p{N}(«"–—-]/u.test(text.slice(next.start, next.start + 2))
  )
}

/** Whether `word` would have gone over the edge of the page. */
export function isFull({ line, width, word }: { line: Line; width: number; word: string }): boolean {
  return line.end - line.start + 1 + word.length > width * fullShare
}

function endsInLink({ text, line }: { text: string; line: Line }): boolean {
  return /(?:https?:\/\/|www\.|\w\/)\S*$/i.test(text.slice(Math.max(line.start, line.end - 200), line.end))
}

function startsWithLink({ text, line }: { text: string; line: Line }): boolean {
  return /^\S*(?:https?:|www\.|\w\/)/i.test(text.slice(line.start, Math.min(line.end, line.start + 200)))
}

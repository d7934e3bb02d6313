import { readJoin } from './line-join.ts'
import { firstWord, lastWord, linesOf } from './lines.ts'
import { isFull, pageWidthForLinks } from './page-width.ts'
import { applyEdits } from './mapped-text.ts'
import type { Edit, MappedText } from './mapped-text.ts'

/** A place, in the given text, where a link was joined with the next line or not, and might be read otherwise. */
export type Doubt = {
  at: number
  /** What would follow if the link went on; null where it was joined and might have ended. */
  rest: string | null
}

/** Takes out the line breaks in the middle of links, as a page's edge leaves them, blank lines included. */
export function rejoinLines(view: MappedText): { view: MappedText; doubts: Doubt[] } {
  const { text } = view
  if (!/[\n\v\f\r\u0085\u2028\u2029]/.test(text)) return { view, doubts: [] }
  const lines = linesOf(text)
  const width = pageWidthForLinks({ text, lines })
  const edits: Edit[] = []
  const doubts: Doubt[] = []
  let carried = ''
  for (const [index, line] of lines.entries()) {
    const lower = lines[index + 1]
    const word = lastWord({ text, line })
    const whole = (word.length === line.end - line.start ? carried + word : word).slice(-maxHead)
    const link = lower && linkAtEnd(whole)
    carried = ''
    if (!link) continue
    const next = firstWord({ text, line: lower })
    const full = width !== null && isFull({ line, width, word: next })
    const { joined, doubtful } = readJoin({
      ...link,
      next: next.slice(0, maxNext),
      after: text
        .slice(lower.start + next.length, Math.min(lower.end, lower.start + next.length + maxAfter))
        .trim(),
      full,
    })
    if (doubtful) doubts.push({ at: view.origins[line.end] ?? 0, rest: joined ? null : next })
    if (!joined) continue
    edits.push({ from: line.end, to: lower.start, put: '' })
    carried = whole
  }
  return { view: applyEdits({ view, edits }), doubts }
}

/** Longer than any link that a page breaks; keeps the work on hostile texts in proportion. */
const maxHead = 2000

/** As much of the lower word as shows what it is: the rules look at it from all sides. */
const maxNext = 500

/** As much of a line as its first words take. */
const maxAfter = 60

const linkStart = /https?:\/\/|www\.|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\//iu
const cutScheme = /(?<=^|[^\p{L}\p{N}])(?:h|ht|htt|https?|https?:\/{0,2})$/iu

/** The link in which a word ends, with the character before it. */
function linkAtEnd(word: string): { head: string; opener: string } | null {
  if (!/[./]|h(?:tt?(?:ps?)?)?:?$/i.test(word)) return null
  const at = word.lastIndexOf('http') > 0 ? glued(word) : word.search(linkStart)
  const from = at >= 0 ? at : word.search(cutScheme)
  return from < 0 ? null : { head: word.slice(from), opener: word[from - 1] ?? '' }
}

/** The last address that does not stand inside another one. */
function glued(word: string): number {
  const starts = Array.from(word.matchAll(/(?<![/=?&%])https?:\/\//gi), ({ index }) => index)
  return starts.at(-1) ?? word.search(linkStart)
}

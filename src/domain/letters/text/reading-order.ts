import { leaning } from './line-language.ts'
import { columnsOf, type Line } from './lines.ts'

/**
 * The lines in the order of reading: where a letterhead or a table sets Kazakh beside Russian, the left column
 * comes first as a whole, then the right one. Any other table keeps its rows.
 */
export function readingOrder(lines: readonly Line[]): Line[] {
  const ordered: Line[] = []
  for (let at = 0; at < lines.length;) {
    const run = runFrom({ lines, at })
    const columns = run.length > 0 ? inTwoLanguages(run) : null
    if (!columns) {
      const next = Math.max(1, run.length)
      ordered.push(...lines.slice(at, at + next))
      at += next
      continue
    }
    ordered.push(...columns)
    at += run.length
  }
  return ordered
}

interface Row {
  left: Line | null
  right: Line | null
}

/** A gap that no typist leaves inside a sentence. */
const GAP = / {3,}|\t[ \t]*|\s\|\s/

/** Lines from `at` on that stand in two columns. */
function runFrom({ lines, at }: { lines: readonly Line[]; at: number }): Row[] {
  const rows: Row[] = []
  let column = Number.POSITIVE_INFINITY
  for (const line of lines.slice(at, at + LONGEST_TABLE)) {
    const cells = splitLine(line)
    if (cells) {
      rows.push(cells)
      column = Math.min(column, cells.right?.indent ?? column)
    } else if (rows.length > 0 && line.indent >= column - 4) rows.push({ left: null, right: line })
    else if (rows.length > 0 && line.gap < 2 && line.indent + line.text.length < column - 1)
      rows.push({ left: line, right: null })
    else break
  }
  const last = rows.findLastIndex(({ right }) => right !== null)
  const own = rows.slice(0, last + 1)
  const pairs = own.filter(({ left, right }) => left && right).length
  return pairs > 1 && own.filter(({ right }) => right).length * 2 >= own.length ? own : []
}

const LONGEST_TABLE = 400

function splitLine(line: Line): Row | null {
  const gap = GAP.exec(line.text)
  if (!gap) return null
  const [leftEnd, rightStart] = [gap.index, gap.index + gap[0].length]
  const left = { ...line, end: line.start + leftEnd, text: line.text.slice(0, leftEnd) }
  const indent = line.indent + columnsOf(line.text.slice(0, rightStart))
  const right = { ...line, start: line.start + rightStart, text: line.text.slice(rightStart), indent }
  return { left, right }
}

/** Null where both columns are of one language: then they are the cells of rows. */
function inTwoLanguages(rows: readonly Row[]): Line[] | null {
  const left = rows.flatMap((row) => row.left ?? [])
  const right = rows.flatMap((row) => row.right ?? [])
  const [one, other] = [leaningOf(left), leaningOf(right)]
  return Math.sign(one) * Math.sign(other) < 0 && Math.min(Math.abs(one), Math.abs(other)) > CLEAR
    ? [...left, ...right]
    : null
}

const CLEAR = 1.5

const leaningOf = (lines: readonly Line[]) => leaning(lines.map(({ text }) => text).join('\n'))

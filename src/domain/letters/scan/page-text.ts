import { readLinks } from '../../links/read-links.ts'
import { figuresOf, heardWords, type HeardWord } from './two-readings.ts'
import { latinRuns, type LatinRun } from './latin-runs.ts'
import { latinFigures, latinText } from './latin-text.ts'
import { joinedAddresses, type Piece } from './joined-addresses.ts'
import { lineText } from './line-text.ts'
import type { ScanWord } from './words.ts'

/** Something of which the scan leaves in doubt what it says. */
export interface Doubt {
  readonly kind: 'link' | 'figures'
  /** Of the page's text, from 1. */
  readonly line: number
  /** As it stands in the text. */
  readonly text: string
}

/** The words of a page, and what is to be read once more with the Latin model. */
export interface HeardPage {
  readonly words: readonly HeardWord[]
  readonly runs: readonly LatinRun[]
}

/** A page that one model, or two, have read. */
export function hearPage({ kaz, kir }: { kaz: readonly ScanWord[]; kir: readonly ScanWord[] }): HeardPage {
  const words = heardWords({ kaz, kir })
  return { words, runs: latinRuns(words) }
}

/** The text of a page, `again` being the Latin readings of its runs; and what in it is in doubt. */
export function pageText({
  heard: { words, runs },
  again,
}: {
  heard: HeardPage
  again: readonly (readonly (readonly ScanWord[])[])[]
}): { text: string; doubts: Doubt[]; isLegible: boolean } {
  const pieces: Piece[] = words.map((word) => ({
    ...word,
    doubt: word.isUnclear ? 'figures' : null,
    isLatin: false,
    isCertain: true,
  }))
  runs.forEach((run, index) => {
    const readings = again[index] ?? []
    const own = words.slice(run.from, run.to)
    const piece = run.kind === 'figures' ? settled({ own, readings }) : latin({ run, own, readings })
    if (piece) pieces.splice(run.from, own.length, piece, ...own.slice(1).map(() => ({ ...piece, text: '' })))
  })
  const isLegible = words.filter(({ sure }) => sure >= MADE_OUT).length * 2 > words.length
  return { ...linesOf(joinedAddresses(pieces.filter(({ text }) => text !== ''))), isLegible }
}

/** Of a hundred: a page of noise has words too. */
const MADE_OUT = 60

interface Again {
  own: readonly HeardWord[]
  readings: readonly (readonly ScanWord[])[]
}

/** Figures of which two of three models say the same are theirs. */
function settled({ own: [word], readings }: Again): Piece | null {
  const third = latinFigures(readings)
  if (!word || third === null || third === '') return null
  const text = [word.text, word.rival ?? ''].find((one) => figuresOf(one) === third)
  return text === undefined ? null : { ...word, text, doubt: null, isLatin: false, isCertain: true }
}

function latin({ run: { kind, box }, own, readings }: Again & { run: LatinRun }): Piece | null {
  const [first] = own
  const heard = own.map(({ text, rival }) => `${text} ${rival ?? ''}`).join(' ')
  const said = latinText({ readings, kind, heard })
  if (!first || (!said && kind === 'letters')) return null
  const text = said?.text ?? own.map((word) => word.text).join(' ')
  const isLink = kind === 'address' || !said || readLinks(text).length > 0
  return {
    ...first,
    text,
    box,
    doubt: isLink ? 'link' : null,
    isLatin: said !== null,
    isCertain: said?.isCertain ?? false,
  }
}

function linesOf(pieces: readonly Piece[]): { text: string; doubts: Doubt[] } {
  const lines: string[] = []
  const doubts: Doubt[] = []
  let line: Piece[] = []
  const close = () => {
    if (line.length === 0) return
    lines.push(lineText(line))
    for (const { doubt, text, isCertain } of line)
      if (doubt === 'figures' || (doubt === 'link' && !(isCertain && isAddress(text))))
        doubts.push({ kind: doubt, line: lines.length, text })
    line = []
  }
  for (const piece of pieces) {
    const before = line[0]
    if (before && before.line !== piece.line) {
      close()
      if (paragraphOf(before) !== paragraphOf(piece)) lines.push('')
    }
    line.push(piece)
  }
  close()
  return { text: lines.join('\n'), doubts }
}

const paragraphOf = ({ line }: Pick<Piece, 'line'>) => line.slice(0, line.lastIndexOf('.'))

/** The whole of it, but for what ends a sentence, is one address. */
function isAddress(text: string): boolean {
  const [link, ...more] = readLinks(text)
  return link !== undefined && more.length === 0 && link.start <= 1 && text.length - link.end <= 2
}

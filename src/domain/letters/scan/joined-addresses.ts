import type { Box, ScanWord } from './words.ts'

/** What will stand in a line: a word, or an address of several. */
export interface Piece extends ScanWord {
  readonly doubt: 'link' | 'figures' | null
  /** It was read with the Latin model. */
  readonly isLatin: boolean
  readonly isCertain: boolean
}

/**
 * An address that runs on over the end of a full line is one piece, in the line where it begins. Where nobody can
 * tell whether it does, it is uncertain.
 */
export function joinedAddresses(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  const edges = edgesOf(pieces)
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isFullLine =
      last?.doubt === 'link' &&
      last.line !== piece.line &&
      isFull({ box: last.box, edge: edges.get(blockOf(last)) ?? 0 })
    const fit = last && isFullLine ? fitOf({ first: last.text, piece }) : 'none'
    if (last && fit === 'whole') {
      const isCertain = last.isCertain && piece.isCertain
      joined[joined.length - 1] = { ...last, text: last.text + piece.text, box: piece.box, isCertain }
      continue
    }
    if (last && fit === 'maybe') joined[joined.length - 1] = { ...last, isCertain: false }
    joined.push(piece)
  }
  return joined
}

/**
 * «https://» waits for its host; a comma ends an address, and another scheme begins one. A number that begins a line
 * may be the text's own: «… 22 декабря».
 */
function fitOf({
  first,
  piece: { text, isLatin },
}: {
  first: string
  piece: Piece
}): 'whole' | 'maybe' | 'none' {
  if (/[,;)»"]$/.test(first) || /^https?:/i.test(text)) return 'none'
  if (/^www\./i.test(text) && !/:\/\/$/.test(first)) return 'none'
  if (/^\d{1,4}\P{L}?$/u.test(text) && !/[/=_.-]$/.test(first)) return 'maybe'
  if (isLatin) return 'whole'
  return /^[\d/_=?&%]/.test(text) ? 'maybe' : 'none'
}

function edgesOf(pieces: readonly Piece[]): Map<string, number> {
  const edges = new Map<string, number>()
  for (const piece of pieces)
    edges.set(blockOf(piece), Math.max(edges.get(blockOf(piece)) ?? 0, piece.box.right))
  return edges
}

const blockOf = ({ line }: Pick<Piece, 'line'>) => line.slice(0, line.indexOf('.'))

const isFull = ({ box, edge }: { box: Box; edge: number }) =>
  edge - box.right < FULL * Math.max(1, box.bottom - box.top)

/** A line is full where no more than a syllable would fit behind its last word. */
const FULL = 3

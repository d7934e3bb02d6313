import type { Box, ScanWord } from './words.ts'

/** What will stand in a line: a word, or an address of several. */
export interface Piece extends ScanWord {
  readonly doubt: 'link' | 'figures' | null
  /** It was read with the Latin model. */
  readonly isLatin: boolean
  readonly isCertain: boolean
}

/** An address that runs on over the end of a full line is one piece, in the line where it begins. */
export function joinedAddresses(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  const edges = edgesOf(pieces)
  for (const piece of pieces) {
    const last = joined.at(-1)
    const goesOn =
      last?.doubt === 'link' &&
      piece.isLatin &&
      last.line !== piece.line &&
      isFull({ box: last.box, edge: edges.get(blockOf(last)) ?? 0 }) &&
      fits(last.text, piece.text)
    if (last && goesOn) {
      const isCertain = last.isCertain && piece.isCertain
      joined[joined.length - 1] = { ...last, text: last.text + piece.text, box: piece.box, isCertain }
    } else joined.push(piece)
  }
  return joined
}

/** «https://» waits for its host; a comma ends an address, and another scheme begins one. */
function fits(first: string, second: string): boolean {
  if (/:\/\/$/.test(first)) return !/^https?:/i.test(second)
  // A number that begins a line may be the text's own: «… 22 декабря».
  if (/^\d{1,4}[.,]?$/.test(second) && !/[/=_.-]$/.test(first)) return false
  return !/[,;)»"]$/.test(first) && !/^(?:https?:|www\.)/i.test(second)
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

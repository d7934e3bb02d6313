import type { Paragraph } from './paragraphs.ts'
import { type Sentence, sentencesOf } from './stamp-sentences.ts'
import { isLawOfSignature, isStamp } from './stamp-words.ts'

/** Paragraphs without the sentences that are stamps, and these by themselves, for a number may stand in one. */
export function cutStamps(paragraphs: readonly Paragraph[]): { said: Paragraph[]; stamps: Paragraph[] } {
  const [said, stamps]: [Paragraph[], Paragraph[]] = [[], []]
  let isCut = false
  for (const { stamp, piece } of paragraphs.flatMap(piecesOf)) {
    const above = said.at(-1)
    if (stamp) stamps.push(piece)
    else if (isCut && above && isOneSentence({ above, below: piece }))
      said[said.length - 1] = joined([above, piece])
    else said.push(piece)
    isCut = stamp
  }
  return { said, stamps }
}

function piecesOf(paragraph: Paragraph): { stamp: boolean; piece: Paragraph }[] {
  const is = (folded: string) => isLawOfSignature(folded) || isStamp(folded)
  const pieces = joinAlike(sentencesOf({ folded: paragraph.folded, is }))
  if (pieces.length === 1) return pieces.map(({ stamp }) => ({ stamp, piece: paragraph }))
  return pieces.map(({ from, to, stamp }) => ({ stamp, piece: pieceOf({ paragraph, from, to }) }))
}

/** A page's foot has stood in the middle of it. */
function isOneSentence({ above, below }: { above: Paragraph; below: Paragraph }): boolean {
  return !/[.!?;:»"”)]$/.test(above.folded) && /^\p{Ll}/u.test(below.view.text)
}

function joined([above, below]: readonly [Paragraph, Paragraph]): Paragraph {
  const origins = new Uint32Array(above.view.origins.length + below.view.origins.length)
  origins.set(above.view.origins)
  origins.set(below.view.origins, above.view.origins.length)
  return {
    view: { text: `${above.view.text} ${below.view.text}`, origins },
    folded: `${above.folded} ${below.folded}`,
    lines: above.lines + below.lines,
    gap: above.gap,
  }
}

function joinAlike(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last?.stamp === sentence.stamp) joined[joined.length - 1] = { ...last, to: sentence.to }
    else joined.push(sentence)
  }
  return joined
}

/** A stretch of a paragraph as a paragraph, without the blanks around it. */
export function pieceOf({
  paragraph: { view, folded, lines, gap },
  from,
  to,
}: {
  paragraph: Paragraph
  from: number
  to: number
}): Paragraph {
  const said = view.text.slice(from, to)
  const start = from + said.length - said.trimStart().length
  const end = to - (said.length - said.trimEnd().length)
  const text = view.text.slice(start, end)
  return {
    view: { text, origins: view.origins.slice(start, end + 1) },
    folded: folded.slice(start, end),
    lines,
    gap,
  }
}

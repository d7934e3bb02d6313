import type { Paragraph } from './paragraphs.ts'
import { isLawOfSignature, isStamp, isTimeOfStamp } from './stamp-words.ts'

/** Whether a whole line is a stamp: what document systems, forms and mail programs print around a letter. */
export function isStampLine(folded: string): boolean {
  if (folded.length > LONGEST_LINE) return false
  return sentencesOf({ folded, is: isStamp }).every(({ stamp }) => stamp)
}

const LONGEST_LINE = 400

/** A paragraph without the sentences that are stamps, and these by themselves, for a number may stand in one. */
export function cutStamps(paragraph: Paragraph): { said: Paragraph[]; stamps: Paragraph[] } {
  const is = (folded: string) => isLawOfSignature(folded) || isStamp(folded)
  const sentences = sentencesOf({ folded: paragraph.folded, is })
  if (!sentences.some(({ stamp }) => stamp)) return { said: [paragraph], stamps: [] }
  const pieces = joinAlike(sentences).map(({ from, to, stamp }) => ({
    stamp,
    piece: pieceOf({ paragraph, from, to }),
  }))
  const only = (wanted: boolean) =>
    pieces.filter(({ stamp }) => stamp === wanted).map(({ piece }) => piece)
  return { said: only(false), stamps: only(true) }
}

interface Sentence {
  readonly from: number
  readonly to: number
  readonly stamp: boolean
}

/** A stop after a word of three letters, a number or a bracket, before a blank. */
const SENTENCE_END = /(?<=[\p{L}]{3}|\p{N}|[»"”)\]])[.!?]+[»"”)]?(?=\s)\s*/gu

/** A date with an hour belongs to the stamp beside it: «Дата: 13.06.2025 14:55. Копия электронного документа.» */
function sentencesOf({ folded, is }: { folded: string; is: (folded: string) => boolean }): Sentence[] {
  const ends = Array.from(folded.matchAll(SENTENCE_END), ({ index, 0: stop }) => index + stop.length)
  const stops = [...ends.filter((end) => end < folded.length), folded.length]
  const sentences = stops.map((to, index) => {
    const from = stops[index - 1] ?? 0
    return { from, to, stamp: is(folded.slice(from, to).trim()) }
  })
  return sentences.map((sentence, index) => {
    const isBeside = sentences[index - 1]?.stamp === true || sentences[index + 1]?.stamp === true
    const isTime = isBeside && isTimeOfStamp(folded.slice(sentence.from, sentence.to).trim())
    return isTime ? { ...sentence, stamp: true } : sentence
  })
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

import { isPrinted, isStamp, isTimeOfStamp } from './stamp-words.ts'

/** Whether a whole line is a stamp: what document systems, forms and mail programs print around a letter. */
export function isStampLine(folded: string): boolean {
  if (folded.length > LONGEST_LINE) return false
  return isPrinted(folded) || sentencesOf({ folded, is: isStamp }).every(({ stamp }) => stamp)
}

const LONGEST_LINE = 400

/** A stretch of folded text, and whether it is a stamp. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly stamp: boolean
}

/** A stop after a word of three letters, a number or a bracket, before a blank. */
const SENTENCE_END = /(?<=[\p{L}]{3}|\p{N}|[»"”)\]])[.!?]+[»"”)]?(?=\s)\s*/gu

/** A date with an hour belongs to the stamp beside it: «Дата: 13.06.2025 14:55. Копия электронного документа.» */
export function sentencesOf({ folded, is }: { folded: string; is: (folded: string) => boolean }): Sentence[] {
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

import { withFigures } from './figures-as-letters.ts'
import { withNumberSign } from './number-sign.ts'
import { around, liesIn, type ScanWord } from './words.ts'

/** A word after both models were heard. */
export interface HeardWord extends ScanWord {
  /** Its figures are not certain. */
  readonly isUnclear: boolean
  /** As the other model reads it. */
  readonly rival: string | null
}

/**
 * One reading of two: the Kazakh model lacks щ, ъ and ё, its Kyrgyz sister (or the system's Russian model, where it
 * is there) lacks ғ, қ, ұ, і. A word with a Kazakh
 * letter is the first one's, a word that differs only by what the first one lacks is the second one's; else who is
 * surer. Figures on which they differ are unclear.
 */
export function heardWords({
  kaz,
  kir,
}: {
  kaz: readonly ScanWord[]
  kir: readonly ScanWord[]
}): HeardWord[] {
  const said = kaz.filter(isSaid)
  const kazakhLines = linesInKazakh(said)
  return said.map((word, index) => {
    const rival = rivalOf({ word, others: kir })
    const sameLine = (at: number) => (said[at]?.line === word.line ? said[at].text : '')
    const beside = { before: sameLine(index - 1), after: sameLine(index + 1) }
    const own = withNumberSign({ text: word.text, ...beside, rival: rival?.text ?? null })
    const first = { text: withFigures({ text: own.text, after: beside.after }), sure: word.sure }
    const second = rival && { ...rival, text: mended({ rival: rival.text, word: word.text, beside }) }
    const isKazakh = kazakhLines.has(word.line)
    const { text } = second && !second.isWider ? chosenOf({ first, second, isKazakh }) : first
    const sure = Math.max(word.sure, rival?.sure ?? 0)
    const differ = second !== null && !areFiguresOf({ first, second, isWider: second.isWider })
    const isUnclear = mayBeFigures([text, second?.text ?? '']) && (differ || sure < FAINT || own.isUnclear)
    return {
      ...word,
      text: spaced({ text, after: beside.after }),
      sure,
      isUnclear,
      rival: second?.text ?? null,
    }
  })
}

interface Beside {
  before: string
  after: string
}

function mended({ rival, word, beside }: { rival: string; word: string; beside: Beside }): string {
  const { text } = withNumberSign({ text: rival, ...beside, rival: word })
  return withFigures({ text, after: beside.after })
}

/** A letter beside figures may be one: «З» and «3»; in a longer word only what was chosen counts. */
function mayBeFigures([chosen, rival]: readonly [string, string]): boolean {
  return /\d/.test(chosen) || (chosen.length <= 2 && /\d/.test(rival))
}

/** «386.от», «386. 06.10.2026»: a speck behind a number is no full stop, nor does the next word belong to it. */
function spaced({ text, after }: { text: string; after: string }): string {
  const apart = text.replace(/(\d)[.,]?(от|ж\.?)$/u, (_, digit: string, word: string) =>
    after === word ? digit : `${digit} ${word}`,
  )
  if (/^(?:г|ж)\.?$|^года$|^жылғы$/u.test(after)) return apart.replace(/(\d)\p{P}+$/u, '$1')
  return /^(?:от$|\d)/u.test(after) ? apart.replace(/([-/][\d\p{L}]+)[.,]$/u, '$1') : apart
}

/** What is left of a stamp is a stroke here and a dot there. */
const isSaid = ({ text, sure }: ScanWord) => sure >= FAINT || /[\p{L}\d№]/u.test(text) || /[/:@_]/.test(text)

/** Below it a model guesses. */
const FAINT = 60

/** What the other model read in the same place, in one word. */
function rivalOf({ word, others }: { word: ScanWord; others: readonly ScanWord[] }) {
  const there = others.filter(({ box }) => liesIn({ box, outer: word.box }))
  if (there.length === 0) return null
  const whole = around(there.map(({ box }) => box))
  return {
    text: there.map(({ text }) => text).join(''),
    sure: Math.min(...there.map(({ sure }) => sure)),
    isWider: whole.right - whole.left > WIDER * (word.box.right - word.box.left),
  }
}

/** It took the word beside this one along: «Д.Сейитов», where the first one has two. */
const WIDER = 1.3

function areFiguresOf({ first, second, isWider }: { first: Said; second: Said; isWider: boolean }): boolean {
  const [one, other] = [figuresOf(first.text), figuresOf(second.text)]
  return isWider ? other.includes(one) : one === other
}

type Said = Pick<ScanWord, 'text' | 'sure'>

function chosenOf({ first, second, isKazakh }: { first: Said; second: Said; isKazakh: boolean }): Said {
  if (STRANGE.test(second.text)) return first
  const isOwn = KAZAKH.test(first.text)
  if (foldedRussian(first.text) === foldedRussian(second.text)) return isOwn ? first : second
  if (isOwn && isKazakh) return first
  return second.sure > first.sure + (isKazakh ? MARGIN : 0) ? second : first
}

/** In a Kazakh line the second one must be clearly surer. */
const MARGIN = 20
/** Letters of neither language. */
const STRANGE = /[їєўӊҥҗ\\}{|]/iu
const KAZAKH = /[әғқңөұүһі]/iu

function foldedRussian(text: string): string {
  const folds: Record<string, string> = { щ: 'ш', ъ: 'ь', ё: 'е', ӛ: 'е', э: 'э' }
  return text.toLowerCase().replace(/[щъёӛ]/gu, (letter) => folds[letter] ?? letter)
}

/** The figures of a word in a row. */
export const figuresOf = (text: string) => text.replace(/\D/g, '')

function linesInKazakh(words: readonly ScanWord[]): Set<string> {
  const counts = new Map<string, { own: number; all: number }>()
  for (const { line, text } of words) {
    if (!/\p{Script=Cyrillic}{3}/u.test(text)) continue
    const count = counts.get(line) ?? { own: 0, all: 0 }
    count.all += 1
    if (KAZAKH.test(text)) count.own += 1
    counts.set(line, count)
  }
  return new Set([...counts].filter(([, { own, all }]) => own * 3 >= all).map(([line]) => line))
}

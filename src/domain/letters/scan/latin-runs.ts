import type { HeardWord } from './two-readings.ts'
import { around, type Box } from './words.ts'

/** Words side by side that are read once more with the Latin model. */
export interface LatinRun {
  /** Places in the list of the page's words. */
  readonly from: number
  readonly to: number
  readonly box: Box
  /**
   * An address by its marks, whatever its letters; what may be the rest of one; letters that no Cyrillic model knows;
   * figures that were read in two ways.
   */
  readonly kind: 'address' | 'rest' | 'letters' | 'figures'
}

/** What is read once more, in the order of the page. */
export function latinRuns(words: readonly HeardWord[]): LatinRun[] {
  const runs: LatinRun[] = []
  words.forEach((word, index) => {
    const last = runs.at(-1)?.to === index ? runs.at(-1) : undefined
    const before = words[index - 1]
    const kind = kindOf({ word, before, last })
    if (kind === null) return
    if (last && before && kind !== 'figures' && last.kind !== 'figures' && isOneRun({ before, word })) {
      const both = last.kind === 'address' || kind === 'address' ? 'address' : last.kind
      runs[runs.length - 1] = { ...last, to: index + 1, box: around([last.box, word.box]), kind: both }
    } else runs.push({ from: index, to: index + 1, box: word.box, kind })
  })
  return runs.slice(0, MOST_RUNS)
}

/** A page full of addresses has forty; a picture full of noise must not take all day. */
const MOST_RUNS = 60

function kindOf({
  word,
  before,
  last,
}: {
  word: HeardWord
  before: HeardWord | undefined
  last: LatinRun | undefined
}): LatinRun['kind'] | null {
  const { text, rival, sure } = word
  if (looksLikeAddress(text) || looksLikeAddress(rival ?? '')) return 'address'
  const isBehind =
    last !== undefined && last.kind !== 'figures' && before !== undefined && !isOver(before.text)
  if (
    isBehind &&
    last.kind !== 'letters' &&
    MARKS.test(text) &&
    (isClose({ before, word }) || isBelow({ before, word }))
  )
    return 'rest'
  if (text.startsWith('№') || word.isUnclear) return word.isUnclear ? 'figures' : null
  return sure < GUESSED && /[\p{L}\d]{2}/u.test(text) ? 'letters' : null
}

/** Words of its own languages get ninety, Latin ones under thirty. */
const GUESSED = 60
const MARKS = /[\d/_=?&%]/

function isOneRun({ before, word }: { before: HeardWord; word: HeardWord }): boolean {
  return isBeside({ before, word, gap: WORD_GAP }) && !isOver(before.text) && !isStart(word.text)
}

/** In heights of the line; a line set to full width has such gaps. */
const WORD_GAP = 3
/** An underscore is read as a gap. */
const LETTER_GAP = 1.2

const isClose = (pair: { before: HeardWord; word: HeardWord }) => isBeside({ ...pair, gap: LETTER_GAP })

function isBeside({ before, word, gap }: { before: HeardWord; word: HeardWord; gap: number }): boolean {
  const height = before.box.bottom - before.box.top
  const middle = (word.box.top + word.box.bottom) / 2
  const isLevel = middle > before.box.top && middle < before.box.bottom
  return isLevel && word.box.left - before.box.right < gap * height && word.box.left > before.box.left
}

const isBelow = ({ before, word }: { before: HeardWord; word: HeardWord }) =>
  word.box.top > (before.box.top + before.box.bottom) / 2 && word.box.left < before.box.left

/** A list goes on with another address. */
const isOver = (text: string) => /[,;]$/.test(text)
const isStart = (text: string) => /^\p{L}{3,6}[:;]\s?\/|^\S{2,8}:\/\//u.test(text)

/**
 * «һЧрв://12.ги/1996945/…», «үумг.іпзіадгат.сот/р/…»: what is left of an address in Cyrillic letters. Numbers of
 * letters and dates with their strokes are none.
 */
export function looksLikeAddress(text: string): boolean {
  if (/:\/|\/\/|@|©/.test(text) || /^[wуүvмгі]{2,8}[.,]\p{L}/iu.test(text)) return true
  if (/^[\d\s\-–/.№]+(?:-\p{L}{1,3})?$/u.test(text)) return false
  if (ENDINGS.test(text)) return true
  const strokes = text.split('/').length - 1
  return strokes >= 2 && /\p{L}{2}/u.test(text) && /\d|[.]|_/.test(text)
}

/** com, kz, ru, org, net, me, gov behind a dot, as Cyrillic models see them; then a path or the end. */
const ENDINGS =
  /[\p{L}\d)(][.](?:сот|com|к[2гzх]|kz|ги|г[4иїц]|ru|гц|огд|огв|org|пе[ітї]|net|тпе|me|доу)(?:[/,;)?»]|[.]?$)/iu

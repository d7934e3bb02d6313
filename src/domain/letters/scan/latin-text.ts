import { readLinks } from '../../links/read-links.ts'
import type { LatinRun } from './latin-runs.ts'
import { figuresOf } from './two-readings.ts'
import type { ScanWord } from './words.ts'

/** What stands in a run of Latin words. */
export interface LatinText {
  readonly text: string
  /** Whether all readings agree and the letters leave no doubt. */
  readonly isCertain: boolean
}

/**
 * The readings of one stretch by the Latin model, at different sizes, as one; null where it is no Latin either.
 * `heard` is what the Cyrillic models made of it: a long number that they read in another way is not certain. An
 * address of the same letters at all sizes is certain, unless a part of it is a random row of letters, where nobody
 * tells l from I, or k from K.
 */
export function latinText({
  readings,
  kind,
  heard,
}: {
  readings: readonly (readonly ScanWord[])[]
  kind: LatinRun['kind']
  heard: string
}): LatinText | null {
  const said = readings.map((words) => ({ text: glued(words), sure: surenessOf(words) }))
  const votesFor = (text: string) => said.filter((one) => one.text === text).length
  const best = said.toSorted((a, b) => votesFor(b.text) - votesFor(a.text) || quality(b) - quality(a))[0]
  if (!best || best.text === '') return null
  const agree = votesFor(best.text) === said.length && said.length > 1
  const isWanted =
    kind === 'address' ||
    ADDRESS.test(best.text) ||
    (kind === 'rest' && (agree || best.sure >= GUESSED) && ASCII.test(best.text)) ||
    (best.sure >= CLEAR && LATIN.test(best.text))
  if (!isWanted) return null
  const numbers = best.text.match(/(?<![A-Za-z\d])\d{5,}(?![A-Za-z\d])/g) ?? []
  const areHeard = numbers.every((number) => heard.includes(number))
  return { text: best.text, isCertain: agree && areHeard && !hasRandomPart(best.text) }
}

/** The figures that two readings of a stretch have in common; null where all differ. */
export function latinFigures(readings: readonly (readonly ScanWord[])[]): string | null {
  const said = readings.map((words) => figuresOf(words.map(({ text }) => text).join('')))
  return said.find((one, index) => said.indexOf(one) < index) ?? null
}

/** A word of Cyrillic letters read as Latin gets less. */
const CLEAR = 75
/** What goes on behind an address need only be likely: it counts as uncertain where the sizes differ. */
const GUESSED = 40
const ASCII = /^[\x20-\x7e]+$/
const LATIN = /^[\x20-\x7e]*[A-Za-z]{2}[\x20-\x7e]*$/
const ADDRESS = /https?:|www\.|\b[a-z\d-]+\.(?:kz|ru|com|org|net|me|gov)\b|@[\w-]+\./i

/** The model breaks addresses behind strokes and dots. */
function glued(words: readonly ScanWord[]): string {
  return words
    .map(({ text }) => text)
    .join(' ')
    .replace(/^[^\w@(«"]+/, '')
    .replace(/\b(h\w{0,2}t?tps?)\s?[:;]\s?\/\s?\/?\s?/gi, (_, scheme: string) =>
      /s$/i.test(scheme) ? 'https://' : 'http://',
    )
    .replace(/([/.=?&_-])\s(?=[\w@])/g, '$1')
    .replace(/(\w)\s(?=[/=?&_])/g, '$1')
    .replace(/[‘’“”]/g, '')
    .trim()
}

const surenessOf = (words: readonly ScanWord[]) =>
  words.reduce((sum, { sure }) => sum + sure, 0) / Math.max(1, words.length)

const quality = ({ text, sure }: { text: string; sure: number }) =>
  sure + (readLinks(text).length > 0 ? 100 : 0)

/**
 * «DRx4kPqjLm2», «Z970000151»: letters and figures, or great and small letters, without a word in them. A great
 * letter among small ones may be a small one, and a host of figures is mostly none.
 */
function hasRandomPart(address: string): boolean {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/]*)(.*)$/is.exec(address) ?? []
  if (/(?:^|\.)\d+\.|[A-Z]/.test(host)) return true
  return path.split(/[^A-Za-z\d]+/).some((part) => /[A-Z]|[a-z]\d|\d[a-z]/.test(part))
}

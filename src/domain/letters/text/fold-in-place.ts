import { foldLetter } from '../../register/fold.ts'

/**
 * A text as the patterns of this folder read it, as long as the given one: lower case, Kazakh letters as those
 * that people type instead, and Latin letters inside Cyrillic words as the ones they look like.
 */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : Array.from(text, lowerAlone).join('')
  return same
    .replace(MIXED, (word) =>
      CYRILLIC.test(word) && /[a-zə]/.test(word) ? word.replace(/[a-zə]/g, twin) : word,
    )
    .replace(KAZAKH, foldLetter)
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
}

const MIXED = /[\p{Script=Cyrillic}a-zə]{2,40}/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const KAZAKH = /[әғқңөұүһіё]/g

/** Kazakh is often typed with Latin i, h and ə; scans are read with more of them. */
const twins: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'х',
  i: 'и',
  k: 'к',
  m: 'м',
  n: 'п',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ə: 'а',
}

const twin = (letter: string) => twins[letter] ?? letter

function lowerAlone(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

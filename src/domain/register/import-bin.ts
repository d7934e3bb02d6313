import { isValidBin } from './bin.ts'

/** A БИН that a cell means, or what is wrong with it; `none` where it says that there is none. */
export type BinReading = { bin: string } | { error: 'bin_wrong' | 'bin_rounded' }

/**
 * Twelve digits are a БИН however they came: grouped, with the label before them, with a decimal part, as a
 * number that has dropped its leading zeros, in powers of ten. The check digit proves it. What a table has rounded
 * («9,4014E+11», 940140000000) cannot be mended.
 */
export function readBinCell(text: string): BinReading {
  const typed = text.replace(LABEL, '').replace(/^[\s'’`"«(]+|[\s'’`"»).;,]+$/g, '')
  const power = POWER.exec(typed.replace(/\s/g, ''))
  const digits = power ? inFull(power) : digitsOf(typed)
  if (digits === null) return { error: power ? 'bin_rounded' : 'bin_wrong' }
  const bin = digits.length >= SHORTEST ? digits.padStart(12, '0') : digits
  if (ROUNDED.test(digits)) return { error: 'bin_rounded' }
  return isValidBin(bin) ? { bin } : { error: 'bin_wrong' }
}

/** Numbers of the 2000s begin with zeros: three of them at most. */
const SHORTEST = 9
/** No number was ever given out whose place in its month is 0. */
const ROUNDED = /^\d{6}0{6}$/

/** «БИН», «БСН:», «БИН/ИИН №», «BIN -». */
const LABEL = /^[^\d\p{L}]*(?:(?:бин|бсн|иин|жсн|bin|bsn|№|номер|нөмірі)[^\d\p{L}]*)+(?=\d|["'])/iu

const POWER = /^(\d)(?:[.,](\d+))?[eеEЕ]\+?0*(\d{1,2})$/

/** Digits that people or programs group; «О» is typed for a zero. */
function digitsOf(typed: string): string | null {
  const whole = typed.replace(/(?<=\d{9})[.,]0{1,3}$/, '')
  const digits = whole.replace(/[oо]/gi, '0').replace(/(?<=\d)[\s\-–—.,_/]+(?=\d)/g, '')
  return /^\d+$/.test(digits) ? digits : null
}

/** All digits of a number in powers of ten; null where fewer than ten are left of them. */
function inFull([, first = '', rest = '', power = '']: RegExpExecArray): string | null {
  const [digits, length] = [`${first}${rest}`, Number(power) + 1]
  const bare = digits.replace(/0+$/, '')
  return bare.length < LEAST_DIGITS || bare.length > length || length > 12
    ? null
    : digits.slice(0, length).padEnd(length, '0')
}

/** Spreadsheets show five or six when they round; a program that writes all leaves out only zeros at the end. */
const LEAST_DIGITS = 10

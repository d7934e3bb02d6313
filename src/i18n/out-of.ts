import { inKazakhCase } from './kazakh-numerals.ts'
import type { Locale } from './locales.ts'

/** A part of a whole as a sentence says it: «4 из 5», «5-тің 4-і», "4 of 5". In Kazakh the endings follow the
 *  numbers as they are read, which no message format can do. */
export function outOfWords({ part, whole, locale }: { part: number; whole: number; locale: Locale }): string {
  return words[locale]({ part, whole })
}

const words: Record<Locale, (given: { part: number; whole: number }) => string> = {
  kk: ({ part, whole }) =>
    `${inKazakhCase({ number: whole, numeralCase: 'genitive' })}\u00a0${inKazakhCase({ number: part, numeralCase: 'possessive' })}`,
  ru: ({ part, whole }) => `${part}\u00a0из\u00a0${whole}`,
  en: ({ part, whole }) => `${part} of ${whole}`,
}

import { inKazakhCase } from './kazakh-numerals.ts'
import type { Locale } from './locales.ts'

/** A part of a whole as a sentence says it: «4 из 5», «5-тен 4», "4 of 5". In Kazakh the ending follows the
 *  number as it is read, which no message format can do. */
export function outOfWords({ part, whole, locale }: { part: number; whole: number; locale: Locale }): string {
  return words[locale]({ part, whole })
}

const words: Record<Locale, (given: { part: number; whole: number }) => string> = {
  kk: ({ part, whole }) => `${inKazakhCase({ number: whole, numeralCase: 'ablative' })} ${part}`,
  ru: ({ part, whole }) => `${part} из ${whole}`,
  en: ({ part, whole }) => `${part} of ${whole}`,
}

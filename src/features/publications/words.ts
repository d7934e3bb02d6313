import { foundWords } from '#/i18n/found-words.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Publication } from '#/server/publications/reads.ts'

/** What the codes of a publication are called, on the page and in a file. */
export function publicationWords(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  return {
    ...foundWords(locale),
    language: (language: Publication['language']) => t(`languages.${language}`),
    state: (state: Publication['state']) => t(`states.${state}`),
  }
}
export type PublicationWords = ReturnType<typeof publicationWords>

import { calendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { foundWords } from '#/i18n/found-words.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Publication } from '#/server/publications/reads.ts'

/** What the codes of a publication are called, on the page and in a file. */
export function publicationWords(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  const found = foundWords(locale)
  return {
    ...found,
    /** What has no link is called by its medium too. */
    title: ({ medium, title }: Pick<Publication, 'medium' | 'title'>) =>
      medium ? `${found.medium(medium)}: ${title ?? ''}` : title,
    /** Where only the day is known. */
    day: ({ publishedDay }: Pick<Publication, 'publishedDay'>) =>
      publishedDay && formatDate({ date: calendarDate(publishedDay), locale, style: 'numeric' }),
    language: (language: Publication['language']) => t(`languages.${language}`),
    byKit: ({ reasons }: Pick<Publication, 'reasons'>) =>
      t(`kit.${reasons.some(({ code }) => code === 'by_kit') ? 'yes' : 'no'}`),
    fate: (fate: Publication['fate']) => t(`fates.${fate}`),
    state: (state: Publication['state']) => t(`states.${state}`),
  }
}
export type PublicationWords = ReturnType<typeof publicationWords>

import type { Locale } from '#/i18n/locales.ts'
import type { Messages } from '#/i18n/messages.ts'
import { translator } from '#/i18n/translator.ts'

/** Texts of the forms, for the browser, which has no messages of its own. */
export function formWords(locale: Locale) {
  const t = translator({ locale, namespace: 'calendar' })
  // A whole branch has no type of its own among the keys.
  return t.raw('form' as 'title') as Messages['calendar']['form']
}

export type FormWords = ReturnType<typeof formWords>

/** Texts of the calendar's address. */
export function feedWords(locale: Locale) {
  const t = translator({ locale, namespace: 'feed' })
  return t.raw('form' as 'name') as Messages['feed']['form']
}

export type FeedWords = ReturnType<typeof feedWords>

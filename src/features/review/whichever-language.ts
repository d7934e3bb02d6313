import type { Locale } from '#/i18n/locales.ts'

/** Words that their writer may have given in one language only: the reader's first, else the other. */
export function whicheverLanguage({
  locale,
  kk,
  ru,
}: {
  locale: Locale
  kk: string | null
  ru: string | null
}): string | null {
  return (locale === 'kk' ? kk || ru : ru || kk) || null
}

import type { Locale } from './locales.ts'

/** A name that the register keeps in Kazakh and Russian; the English interface shows the Russian one. */
export function inLanguage({ locale, kk, ru }: { locale: Locale; kk: string; ru: string }): string {
  return locale === 'kk' ? kk : ru
}

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

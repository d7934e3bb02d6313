import type { Locale } from './locales.ts'

/** A name that the register keeps in Kazakh and Russian; the English interface shows the Russian one. */
export function inLanguage({ locale, kk, ru }: { locale: Locale; kk: string; ru: string }): string {
  return locale === 'kk' ? kk : ru
}

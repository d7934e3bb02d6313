import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'

/** The short name in the language of the page. */
export function nameOf({
  one,
  locale,
}: {
  one: { shortKk: string; shortRu: string }
  locale: Locale
}): string {
  return inLanguage({ locale, kk: one.shortKk, ru: one.shortRu })
}

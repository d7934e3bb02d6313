import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'

/** The short name of an institution, as tables show it. */
export function nameOf({
  row,
  locale,
}: {
  row: { shortKk: string; shortRu: string }
  locale: Locale
}): string {
  return inLanguage({ locale, kk: row.shortKk, ru: row.shortRu })
}

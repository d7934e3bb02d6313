import type { Locale } from './locales.ts'

/** A whole number with its thousands apart: «10 000». */
export function formatNumber({ value, locale }: { value: number; locale: Locale }): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en' : 'ru', { maximumFractionDigits: 0 }).format(value)
}

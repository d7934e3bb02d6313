import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/** «340 КБ», «1,2 МБ»: never less than one kilobyte, as a reader counts. */
export function fileSize({ bytes, locale }: { bytes: number; locale: Locale }): string {
  const t = translator({ locale, namespace: 'files' })
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  if (kilobytes < 1000) return t('kilobytes', { n: String(kilobytes) })
  const megabytes = (bytes / 1024 / 1024).toFixed(1)
  return t('megabytes', { n: locale === 'en' ? megabytes : megabytes.replace('.', ',') })
}

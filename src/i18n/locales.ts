/** Languages of the interface; Kazakh stands first wherever they are listed. */
export const locales = ['kk', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

export const defaultLocale: Locale = 'kk'

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text)
}

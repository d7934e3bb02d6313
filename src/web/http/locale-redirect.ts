import { type Locale, defaultLocale, isLocale, locales } from '#/i18n/locales.ts'

/** The cookie that remembers the language a person chose. */
export const localeCookie = 'locale'

/**
 * Where a page's address without a language goes: the chosen language, else the first of the
 * browser's that we speak, else Kazakh. Undefined for everything that is not such an address.
 */
export function localeRedirect(request: {
  url: string
  cookie: string | undefined
  acceptLanguage: string | undefined
}): string | undefined {
  const [path = '/', query] = request.url.split(/\?(.*)/s)
  const first = path.split('/')[1] ?? ''
  if (isLocale(first) || first === 'api' || first.startsWith('_') || isFile(path)) return undefined
  const locale = chosen(request.cookie) ?? preferred(request.acceptLanguage) ?? defaultLocale
  // Slashes and backslashes in a row would make a browser read a host's name.
  const rest = path.replace(/[/\\]{2,}/g, '/').replace(/\/$/, '')
  return `/${locale}${rest}${query ? `?${query}` : ''}`
}

/** True for files of public/ and icons: their last part has a suffix. */
export function isFile(path: string): boolean {
  return /\.[a-z0-9]{2,12}$/i.test(path)
}

function chosen(cookie = ''): Locale | undefined {
  const value = new RegExp(`(?:^|; *)${localeCookie}=([a-z]{2})(?:;|$)`).exec(cookie)?.[1]
  return value && isLocale(value) ? value : undefined
}

function preferred(acceptLanguage = ''): Locale | undefined {
  const wanted = acceptLanguage
    .split(',')
    .map((part) => ({ tag: part.trim().slice(0, 2).toLowerCase(), weight: weightOf(part) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const found = wanted.find(({ tag }) => isLocale(tag))?.tag
  return locales.find((locale) => locale === found)
}

function weightOf(part: string): number {
  const weight = /;\s*q=([\d.]+)/.exec(part)?.[1]
  return weight === undefined ? 1 : Number(weight)
}

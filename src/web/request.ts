import { cookies, headers } from 'next/headers'
import { defaultLocale, isLocale, type Locale } from '#/i18n/locales.ts'
import { addressHeader, pathHeader } from './http/inbound.ts'
import { localeCookie } from './http/locale-redirect.ts'
import { localeOf } from './paths.ts'

/**
 * The path and query of the page that is shown, or that an action was sent from (forms and actions post
 * to their own page); for a route handler the page that called it.
 */
export async function currentPath(): Promise<string> {
  const given = await headers()
  const own = given.get(pathHeader)
  if (own && localeOf(own)) return withoutInternals(own)
  const referrer = URL.parse(given.get('referer') ?? '')
  if (referrer && referrer.host === given.get('host'))
    return withoutInternals(referrer.pathname + referrer.search)
  return '/'
}

/** The language of the page, else the chosen one, else Kazakh: for actions and route handlers. */
export async function currentLocale(): Promise<Locale> {
  const named = localeOf(await currentPath()) ?? (await cookies()).get(localeCookie)?.value ?? ''
  return isLocale(named) ? named : defaultLocale
}

/** The address of the caller's machine, as the HTTP server wrote it. */
export async function callerAddress(): Promise<string> {
  return (await headers()).get(addressHeader) ?? 'unknown'
}

/** True where no page led here: a typed address, a bookmark, a share to the app. Old browsers do not say. */
export async function isOpenedByPerson(): Promise<boolean> {
  return (await headers()).get('sec-fetch-site') === 'none'
}

/** Next's router adds a parameter of its own to what it fetches. */
function withoutInternals(path: string): string {
  const url = new URL(path, 'http://portal')
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}

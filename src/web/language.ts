import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { defaultLocale, isLocale } from '#/i18n/locales.ts'
import { localeCookie } from './http/locale-redirect.ts'
import { pathIn } from './paths.ts'
import { currentPath } from './request.ts'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Remembers the language and shows the same page in it; what is no language of ours is Kazakh. Never returns. */
export async function chooseLanguage(chosen: unknown): Promise<never> {
  const locale = typeof chosen === 'string' && isLocale(chosen) ? chosen : defaultLocale
  const jar = await cookies()
  jar.set({ name: localeCookie, value: locale, maxAge: YEAR_SECONDS, path: '/', sameSite: 'lax' })
  redirect(pathIn({ path: await currentPath(), locale }))
}

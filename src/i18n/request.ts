import { locale as localeOfPage } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { ZONE } from '#/domain/calendar/zone.ts'
import { defaultLocale, isLocale } from './locales.ts'
import { messagesOf } from './messages.ts'

/** What next-intl asks on every request: the page's own language, unless the caller names one. */
export default getRequestConfig(async ({ locale: named }) => {
  const wanted = named ?? (await localeOfPage())
  const locale = wanted && isLocale(wanted) ? wanted : defaultLocale
  return { locale, messages: messagesOf(locale), timeZone: ZONE }
})

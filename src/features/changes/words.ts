import type { useTranslations } from 'next-intl'
import { formatDate } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'

export type Translate = ReturnType<typeof useTranslations<'changes'>>

/** What every form of a change says beside its own words. */
export function formWords({ t, send, done }: { t: Translate; send: string; done: string }) {
  return { send, done, busy: t('busy'), offline: t('offline') }
}

export function reasonPairWords(t: Translate) {
  return { kk: t('reason.kk'), ru: t('reason.ru'), hint: t('reason.hint'), ready: t('reason.ready') }
}

export function dayWords({ date, locale }: { date: Date; locale: Locale }): string {
  return formatDate({ date, locale, style: 'long' })
}

import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { OfflineWords } from './components/offline-screen.tsx'

/** Texts of the page that the browser keeps for the time without a network. */
export function offlineWords(locale: Locale): OfflineWords {
  const [t, shell] = [
    translator({ locale, namespace: 'sharing' }),
    translator({ locale, namespace: 'shell' }),
  ]
  return {
    name: shell('name'),
    title: t('offline.title'),
    text: t('offline.text'),
    kept: t('kept'),
    retry: t('offline.retry'),
    still: t('offline.still'),
  }
}

export function keptWords(locale: Locale) {
  const t = translator({ locale, namespace: 'sharing' })
  return {
    kept: t('kept'),
    add: t('addKept'),
    drop: t('drop'),
    dropped: t('dropped'),
    undo: t('undo'),
  }
}

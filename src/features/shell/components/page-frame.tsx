import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '#/i18n/locales.ts'
import { Toaster } from '#/ui/toaster.tsx'
import { SkipLink } from '#/ui/visually-hidden.tsx'
import { OfflineWords } from '#/web/offline-words.tsx'
import { loadPlaces } from '../loaders.ts'
import { placesOf } from '../navigation.ts'
import { NoticeWordsProvider } from './notice-words.tsx'

/** The document around every page: language, theme, skip link, toasts. */
export async function PageFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [t, errors, jar] = await Promise.all([
    getTranslations({ locale, namespace: 'shell' }),
    getTranslations({ locale, namespace: 'errors' }),
    cookies(),
  ])
  const places = await loadPlaces().catch(() => null)
  const theme = jar.get('theme')?.value
  const notice = (kind: 'notFound' | 'forbidden' | 'failed') => ({
    title: errors(`${kind}.title`),
    text: errors(`${kind}.text`),
  })
  const words = {
    name: t('name'),
    home: { href: `/${locale}`, words: errors('home') },
    nav: {
      label: t('nav.label'),
      places: (places ? placesOf({ shell: places, locale }) : []).map(({ place, href }) => ({
        href,
        label: t(`nav.${place}`),
      })),
    },
    retry: errors('failed.retry'),
    notices: { notFound: notice('notFound'), forbidden: notice('forbidden'), failed: notice('failed') },
  }
  // The theme button changes the attribute before React knows of it.
  return (
    <html
      lang={locale}
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      suppressHydrationWarning
    >
      <body>
        <SkipLink targetId="main">{t('skip')}</SkipLink>
        <NoticeWordsProvider words={words}>
          <OfflineWords words={t('offline')}>{children}</OfflineWords>
        </NoticeWordsProvider>
        <Toaster label={t('toasts.label')} closeLabel={t('toasts.close')} />
      </body>
    </html>
  )
}

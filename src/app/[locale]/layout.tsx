import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import '#/app/globals.css'
import { ErrorWords } from '#/features/shell/components/error-words.tsx'
import { isLocale } from '#/i18n/locales.ts'
import { Toaster } from '#/ui/toaster.tsx'
import { SkipLink } from '#/ui/visually-hidden.tsx'

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const [{ locale }, jar] = await Promise.all([params, cookies()])
  if (!isLocale(locale)) notFound()
  const [t, errors] = await Promise.all([getTranslations('shell'), getTranslations('errors')])
  const { title, text, retry } = {
    title: errors('failed.title'),
    text: errors('failed.text'),
    retry: errors('failed.retry'),
  }
  const theme = jar.get('theme')?.value
  return (
    <html
      lang={locale}
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
      suppressHydrationWarning
    >
      <body>
        <SkipLink targetId="main">{t('skip')}</SkipLink>
        <ErrorWords words={{ title, text, retry, home: errors('home'), homeHref: `/${locale}` }}>
          {children}
        </ErrorWords>
        <Toaster label={t('toasts.label')} closeLabel={t('toasts.close')} />
      </body>
    </html>
  )
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return {
    title: { template: `%s · ${t('name')}`, default: t('name') },
    description: t('description'),
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg', apple: '/apple-icon.png' },
    robots: { index: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1e1d1a' },
  ],
}

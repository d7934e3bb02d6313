import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import '#/app/globals.css'
import { PageFrame } from '#/features/shell/components/page-frame.tsx'
import { defaultLocale, isLocale } from '#/i18n/locales.ts'

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  // Another word in its place (a file that is not there) gets a frame too: the page in it answers 404.
  return <PageFrame locale={isLocale(locale) ? locale : defaultLocale}>{children}</PageFrame>
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

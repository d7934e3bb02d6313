import { getTranslations } from 'next-intl/server'
import '#/app/globals.css'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'
import { PageFrame } from '#/features/shell/components/page-frame.tsx'
import { currentLocale } from '#/web/request.ts'

/** An address that no page has, in the language that it begins with. */
export default async function GlobalNotFound() {
  return (
    <PageFrame locale={await currentLocale()}>
      <NoticePage kind="notFound" />
    </PageFrame>
  )
}

export async function generateMetadata() {
  const locale = await currentLocale()
  const t = await getTranslations({ locale })
  return {
    title: `${t('errors.notFound.title')} · ${t('shell.name')}`,
    manifest: '/manifest.webmanifest',
    icons: { icon: '/icon.svg', apple: '/apple-icon.png' },
  }
}

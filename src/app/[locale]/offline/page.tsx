import { getLocale, getTranslations } from 'next-intl/server'
import { OfflineScreen } from '#/features/sharing/components/offline-screen.tsx'
import { offlineWords } from '#/features/sharing/words.ts'

export default async function OfflinePage() {
  const locale = await getLocale()
  return <OfflineScreen home={`/${locale}`} words={offlineWords(locale)} />
}

export async function generateMetadata() {
  const t = await getTranslations('sharing')
  return { title: t('offline.title') }
}

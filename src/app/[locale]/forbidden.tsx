import { getTranslations } from 'next-intl/server'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'

export default function ForbiddenPage() {
  return <NoticePage kind="forbidden" />
}

export async function generateMetadata() {
  const t = await getTranslations('errors')
  return { title: t('forbidden.title') }
}

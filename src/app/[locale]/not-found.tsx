import { getTranslations } from 'next-intl/server'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'

export default function NotFoundPage() {
  return <NoticePage kind="notFound" />
}

export async function generateMetadata() {
  const t = await getTranslations('errors')
  return { title: t('notFound.title') }
}

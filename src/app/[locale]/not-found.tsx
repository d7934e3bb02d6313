import { getLocale, getTranslations } from 'next-intl/server'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'

export default async function NotFoundPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('errors')])
  return (
    <Shell>
      <title>{t('notFound.title')}</title>
      <NoticePage
        title={t('notFound.title')}
        text={t('notFound.text')}
        home={{ href: `/${locale}`, label: t('home') }}
      />
    </Shell>
  )
}

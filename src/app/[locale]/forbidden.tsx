import { getLocale, getTranslations } from 'next-intl/server'
import { NoticePage } from '#/features/shell/components/notice-page.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'

export default async function ForbiddenPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('errors')])
  return (
    <Shell>
      <title>{t('forbidden.title')}</title>
      <NoticePage
        title={t('forbidden.title')}
        text={t('forbidden.text')}
        home={{ href: `/${locale}`, label: t('home') }}
      />
    </Shell>
  )
}

import { notFound, redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Shell } from '#/features/shell/components/shell.tsx'
import { mayFound } from '#/features/set-up/loaders.ts'
import { isLocale } from '#/i18n/locales.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { homePath, paths } from '#/web/paths.ts'
import { currentSession } from '#/web/session.ts'

export default async function HomePage({ params }: PageProps<'/[locale]'>) {
  if (!isLocale((await params).locale)) notFound()
  const locale = await getLocale()
  const { person, context } = await currentSession()
  if (!person) redirect(paths.signIn({ locale }))
  if (person.memberships.length > 0) redirect(homePath({ locale, memberships: person.memberships }))
  if (await mayFound(context)) redirect(paths.setUp({ locale }))
  const t = await getTranslations('shell.noRole')
  return (
    <Shell>
      <div className="px-4 md:px-8">
        <EmptyState title={t('title')}>{t('text')}</EmptyState>
      </div>
    </Shell>
  )
}

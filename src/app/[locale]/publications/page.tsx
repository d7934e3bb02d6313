import { getLocale, getTranslations } from 'next-intl/server'
import { PublicationsScreen } from '#/features/publications/components/publications-screen.tsx'
import { loadPublications } from '#/features/publications/loaders.ts'
import { DirectiveTabs } from '#/features/shell/components/directive-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('publications')
  return { title: t('title') }
}

export default async function PublicationsPage({ searchParams }: PageProps<'/[locale]/publications'>) {
  const [query, locale] = await Promise.all([searchParams, getLocale()])
  const page = await load((context) => loadPublications(context, { query, locale }))
  return (
    <Shell current="directives">
      <div className="px-4 md:px-8">
        <DirectiveTabs current="publications" />
      </div>
      <PublicationsScreen page={page} />
    </Shell>
  )
}

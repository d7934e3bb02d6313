import { getLocale, getTranslations } from 'next-intl/server'
import { PublicationsScreen } from '#/features/publications/components/publications-screen.tsx'
import { loadPublications } from '#/features/publications/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('publications')
  return { title: t('title') }
}

export default async function DirectivePublicationsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/directives/[id]/publications'>) {
  const [{ id }, query, locale] = await Promise.all([params, searchParams, getLocale()])
  const page = await load((context) => loadPublications(context, { directiveId: id, query, locale }))
  return (
    <Shell current="directives">
      <PublicationsScreen page={page} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { ImportScreen } from '#/features/imports/components/import-screen.tsx'
import { loadImport } from '#/features/imports/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('imports')
  return { title: t('title') }
}

export default async function ImportRunPage({
  params,
  searchParams,
}: PageProps<'/[locale]/institutions/imports/[id]'>) {
  const { id } = await params
  const query = { ...(await searchParams), id }
  const page = await load((context) => loadImport(context, query))
  return (
    <Shell current="institutions">
      <ImportScreen page={page} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { ChangesScreen } from '#/features/changes/components/changes-screen.tsx'
import { loadChangesPage } from '#/features/changes/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function ChangesPage({ params }: PageProps<'/[locale]/directives/[id]/changes'>) {
  const { id } = await params
  const page = await load((context) => loadChangesPage(context, { id }))
  return (
    <Shell current="directives">
      <ChangesScreen page={page} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('changes.page')
  return { title: t('title') }
}

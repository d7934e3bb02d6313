import { getTranslations } from 'next-intl/server'
import { KitScreen } from '#/features/kit/components/kit-screen.tsx'
import { loadKitPage } from '#/features/kit/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function KitPage({ params }: PageProps<'/[locale]/directives/[id]/kit'>) {
  const { id } = await params
  const page = await load((context) => loadKitPage(context, { id }))
  return (
    <Shell current="directives">
      <KitScreen page={page} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('kit')
  return { title: t('title') }
}

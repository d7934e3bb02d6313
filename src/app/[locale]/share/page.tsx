import { getTranslations } from 'next-intl/server'
import { ShareScreen } from '#/features/sharing/components/share-screen.tsx'
import { loadShared } from '#/features/sharing/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'
import { isOpenedByPerson } from '#/web/request.ts'

export default async function SharePage({ searchParams }: PageProps<'/[locale]/share'>) {
  const shared = await searchParams
  const data = await load((context) => loadShared(context, { shared }))
  return (
    <Shell current="obligations">
      <ShareScreen data={data} atOnce={await isOpenedByPerson()} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('sharing')
  return { title: t('name') }
}

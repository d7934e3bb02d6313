import { getLocale, getTranslations } from 'next-intl/server'
import { DossierScreen } from '#/features/dossier/components/dossier-screen.tsx'
import { loadDossier } from '#/features/dossier/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function DossierPage({ params }: PageProps<'/[locale]/directives/[id]/dossier'>) {
  const [{ id }, locale] = await Promise.all([params, getLocale()])
  const dossier = await load((context) => loadDossier(context, { id, locale }))
  return (
    <Shell current="directives">
      <DossierScreen dossier={dossier} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('dossier')
  return { title: t('name') }
}

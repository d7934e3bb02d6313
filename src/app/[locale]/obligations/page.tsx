import { getLocale, getTranslations } from 'next-intl/server'
import { KeptShares } from '#/features/sharing/components/kept-shares.tsx'
import { keptWords } from '#/features/sharing/words.ts'
import { InstallHint } from '#/features/shell/components/install-hint.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { Home } from '#/features/obligations/components/home.tsx'
import { loadObligations } from '#/features/obligations/loaders.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function ObligationsPage() {
  const home = await load((context) => loadObligations(context))
  const locale = await getLocale()
  const kept = <KeptShares shareHref={paths.share({ locale })} words={keptWords(locale)} />
  return (
    <Shell current="obligations">
      <Home home={home} kept={kept} />
      <InstallHint />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('obligations')
  return { title: t('title') }
}

import { getLocale, getTranslations } from 'next-intl/server'
import { KeptShares } from '#/features/sharing/components/kept-shares.tsx'
import { keptWords } from '#/features/sharing/words.ts'
import { InstallHint } from '#/features/shell/components/install-hint.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { Home } from '#/features/tasks/components/home.tsx'
import { loadTasks } from '#/features/tasks/loaders.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function TasksPage() {
  const home = await load((context) => loadTasks(context))
  const locale = await getLocale()
  const kept = <KeptShares shareHref={paths.share({ locale })} words={keptWords(locale)} />
  return (
    <Shell current="tasks">
      <Home home={home} kept={kept} />
      <InstallHint />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('tasks')
  return { title: t('title') }
}

import { getTranslations } from 'next-intl/server'
import { Shell } from '#/features/shell/components/shell.tsx'
import { Home } from '#/features/tasks/components/home.tsx'
import { loadTasks } from '#/features/tasks/loaders.ts'
import { load } from '#/web/page.ts'

export default async function TasksPage() {
  const home = await load((context) => loadTasks(context))
  return (
    <Shell current="tasks">
      <Home home={home} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('tasks')
  return { title: t('title') }
}

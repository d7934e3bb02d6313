import { getLocale, getTranslations } from 'next-intl/server'
import { TaskFiles } from '#/features/letter-files/components/task-files.tsx'
import { loadTaskFiles } from '#/features/letter-files/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { TaskScreen } from '#/features/tasks/components/task-screen.tsx'
import { loadTask } from '#/features/tasks/loaders.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { arrowLeft } from '#/ui/icons.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function TaskPage({ params, searchParams }: PageProps<'/[locale]/tasks/[id]'>) {
  const { id } = await params
  const { reason } = await searchParams
  const [locale, t] = await Promise.all([getLocale(), getTranslations('tasks')])
  const [data, files] = await load((context) =>
    Promise.all([loadTask(context, { id }), loadTaskFiles(context, { id, locale })]),
  )
  const { shortKk, shortRu } = data.task
  const back = {
    href: paths.tasks({ locale }),
    backLabel: t('title'),
    title: inLanguage({ locale, kk: shortKk, ru: shortRu }),
    icon: arrowLeft,
  }
  return (
    <Shell current="tasks" back={back}>
      <TaskScreen
        data={data}
        openReason={typeof reason === 'string' ? reason : undefined}
        files={<TaskFiles files={files} />}
      />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('tasks')
  return { title: t('title') }
}

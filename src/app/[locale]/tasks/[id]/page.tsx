import { getLocale, getTranslations } from 'next-intl/server'
import { taskPlaces } from '#/features/changes/components/task-places.tsx'
import { loadTaskChanges } from '#/features/changes/task-loader.ts'
import { lineProof } from '#/features/evidence/components/line-proof.tsx'
import { kitPlace } from '#/features/kit/components/kit-place.tsx'
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
  const [{ id }, { reason, fileProblem: problem }] = await Promise.all([params, searchParams])
  const [locale, t] = await Promise.all([getLocale(), getTranslations('tasks')])
  const [data, files, changes] = await load((on) =>
    Promise.all([loadTask(on, { id }), loadTaskFiles(on, { id, locale }), loadTaskChanges(on, { id })]),
  )
  const places = { ...taskPlaces(changes), files: <TaskFiles files={files} />, kit: await kitPlace({ id }) }
  const title = inLanguage({ locale, kk: data.task.shortKk, ru: data.task.shortRu })
  const back = { href: paths.tasks({ locale }), backLabel: t('title'), title, icon: arrowLeft }
  return (
    <Shell current="tasks" back={back}>
      <TaskScreen
        data={data}
        openReason={typeof reason === 'string' ? reason : undefined}
        proof={await lineProof({ id, open: data.view.open, problem, locale })}
        {...places}
      />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('tasks')
  return { title: t('title') }
}

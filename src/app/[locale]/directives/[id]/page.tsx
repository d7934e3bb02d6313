import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { directivePlaces } from '#/features/changes/components/directive-places.tsx'
import { TakeOffFile } from '#/features/changes/components/take-off-file.tsx'
import { loadDirectiveChanges } from '#/features/changes/loaders.ts'
import { DirectiveScreen } from '#/features/directives/components/directive-screen.tsx'
import { loadDirective } from '#/features/directives/loaders.ts'
import { filePlaces } from '#/features/letter-files/components/file-places.tsx'
import { loadLetterFiles } from '#/features/letter-files/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { loadTaskOfDirective } from '#/features/tasks/loaders.ts'
import { uploadProblem } from '#/web/files/upload-problem.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function DirectivePage({
  params,
  searchParams,
}: PageProps<'/[locale]/directives/[id]'>) {
  const [{ id }, { step, fileProblem }, locale] = await Promise.all([params, searchParams, getLocale()])
  const own = await load((context) => loadTaskOfDirective(context, { directiveId: id }))
  if (own) redirect(paths.task({ locale, id: own }))
  const directive = await load((context) => loadDirective(context, { id, locale }))
  const files = await load((context) => loadLetterFiles(context, { id, locale }))
  const changes = await load((context) => loadDirectiveChanges(context, { id }))
  const error = uploadProblem({ given: fileProblem, locale })
  const figures = directive.kind === 'issued' ? directive.figures : null
  return (
    <Shell current="directives">
      <DirectiveScreen
        directive={directive}
        step={step}
        places={{
          ...directivePlaces({ changes, figures }),
          ...filePlaces({ data: files, error, takeOff: (file) => <TakeOffFile file={file} /> }),
        }}
      />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('directives')
  return { title: t('list.directive') }
}

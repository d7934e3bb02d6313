import { getLocale, getTranslations } from 'next-intl/server'
import { directivePlaces } from '#/features/changes/components/directive-places.tsx'
import { TakeOffFile } from '#/features/changes/components/take-off-file.tsx'
import { loadDirectiveChanges } from '#/features/changes/loaders.ts'
import { DirectiveScreen } from '#/features/directives/components/directive-screen.tsx'
import { loadDirective } from '#/features/directives/loaders.ts'
import { filePlaces } from '#/features/letter-files/components/file-places.tsx'
import { loadLetterFiles } from '#/features/letter-files/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { leadToOwnObligation } from '#/features/obligations/lead-to-own-obligation.ts'
import { uploadProblem } from '#/web/files/upload-problem.ts'
import { load } from '#/web/page.ts'

export default async function DirectivePage(props: PageProps<'/[locale]/directives/[id]'>) {
  const [{ id }, { step, fileProblem }] = await Promise.all([props.params, props.searchParams])
  const locale = await getLocale()
  await leadToOwnObligation({ directiveId: id, locale })
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
  return { title: (await getTranslations('directives'))('list.directive') }
}

import { getLocale, getTranslations } from 'next-intl/server'
import { NewDirective } from '#/features/directives/components/new-directive.tsx'
import { loadUnfinished } from '#/features/directives/list-loader.ts'
import { loadNewDirective } from '#/features/directives/loaders.ts'
import { FromLetter } from '#/features/letters/components/from-letter.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { uploadProblem } from '#/web/files/upload-problem.ts'
import { load } from '#/web/page.ts'

export default async function NewDirectivePage({ searchParams }: PageProps<'/[locale]/directives/new'>) {
  const [{ fileProblem }, locale] = await Promise.all([searchParams, getLocale()])
  const [issuers, unfinished] = await load((context) =>
    Promise.all([loadNewDirective(context, { locale }), loadUnfinished(context)]),
  )
  const error = uploadProblem({ given: fileProblem, locale })
  return (
    <Shell current="directives">
      <NewDirective
        issuers={issuers}
        unfinished={unfinished}
        fromLetter={<FromLetter issuers={issuers} error={error} />}
      />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('directives')
  return { title: t('create') }
}

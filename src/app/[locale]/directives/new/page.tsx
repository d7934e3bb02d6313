import { getLocale, getTranslations } from 'next-intl/server'
import { NewDirective } from '#/features/directives/components/new-directive.tsx'
import { loadUnfinished } from '#/features/directives/list-loader.ts'
import { loadNewDirective } from '#/features/directives/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function NewDirectivePage() {
  const locale = await getLocale()
  const [issuers, unfinished] = await load((context) =>
    Promise.all([loadNewDirective(context, { locale }), loadUnfinished(context)]),
  )
  return (
    <Shell current="directives">
      <NewDirective issuers={issuers} unfinished={unfinished} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('directives')
  return { title: t('create') }
}

import { getLocale, getTranslations } from 'next-intl/server'
import { DirectiveScreen } from '#/features/directives/components/directive-screen.tsx'
import { loadDirective } from '#/features/directives/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function DirectivePage({
  params,
  searchParams,
}: PageProps<'/[locale]/directives/[id]'>) {
  const [{ id }, { step }, locale] = await Promise.all([params, searchParams, getLocale()])
  const directive = await load((context) => loadDirective(context, { id, locale }))
  return (
    <Shell current="directives">
      <DirectiveScreen directive={directive} step={step} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('directives')
  return { title: t('list.directive') }
}

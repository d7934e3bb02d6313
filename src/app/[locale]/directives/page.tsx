import { getTranslations } from 'next-intl/server'
import { DirectiveList } from '#/features/directives/components/directive-list.tsx'
import { loadDirectives } from '#/features/directives/list-loader.ts'
import { DirectiveTabs } from '#/features/shell/components/directive-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function DirectivesPage({ searchParams }: PageProps<'/[locale]/directives'>) {
  const { show } = await searchParams
  const list = await load((context) => loadDirectives(context, { filter: show }))
  return (
    <Shell current="directives">
      <div className="px-4 md:px-8">
        <DirectiveTabs current="list" />
      </div>
      <DirectiveList list={list} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('directives')
  return { title: t('title') }
}

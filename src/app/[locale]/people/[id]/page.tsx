import { getTranslations } from 'next-intl/server'
import { PersonScreen } from '#/features/people/components/person-screen.tsx'
import { loadPerson } from '#/features/people/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('people.person')
  return { title: t('title') }
}

export default async function PersonPage({ params, searchParams }: PageProps<'/[locale]/people/[id]'>) {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const page = await load((context) => loadPerson(context, { id, query }))
  return (
    <Shell current="people">
      <PersonScreen page={page} />
    </Shell>
  )
}

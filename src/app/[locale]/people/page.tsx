import { getTranslations } from 'next-intl/server'
import { PeopleScreen } from '#/features/people/components/people-screen.tsx'
import { loadPeople } from '#/features/people/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('people')
  return { title: t('title') }
}

export default async function PeoplePage({ searchParams }: PageProps<'/[locale]/people'>) {
  const query = await searchParams
  const page = await load((context) => loadPeople(context, { query }))
  return (
    <Shell current="people">
      <PeopleScreen page={page} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { NewPersonScreen } from '#/features/people/components/new-person-screen.tsx'
import { loadNewPerson } from '#/features/people/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('people.new')
  return { title: t('title') }
}

export default async function NewPersonPage({ searchParams }: PageProps<'/[locale]/people/new'>) {
  const query = await searchParams
  const page = await load((context) => loadNewPerson(context, { query }))
  return (
    <Shell current="people">
      <NewPersonScreen page={page} />
    </Shell>
  )
}

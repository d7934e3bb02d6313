import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ReadingScreen } from '#/features/letters/components/reading-screen.tsx'
import { loadReading } from '#/features/letters/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function LetterPage({ params }: PageProps<'/[locale]/directives/letters/[id]'>) {
  const [{ id }, locale] = await Promise.all([params, getLocale()])
  const reading = await load((context) => loadReading(context, { id }))
  if (reading.directiveId) redirect(paths.directive({ locale, id: reading.directiveId }))
  return (
    <Shell current="directives">
      <ReadingScreen reading={reading} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('letters.reading')
  return { title: t('title') }
}

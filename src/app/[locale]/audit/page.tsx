import { getTranslations } from 'next-intl/server'
import { JournalScreen } from '#/features/audit/components/journal-screen.tsx'
import { loadJournal } from '#/features/audit/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('audit')
  return { title: t('title') }
}

export default async function AuditPage({ searchParams }: PageProps<'/[locale]/audit'>) {
  const query = await searchParams
  const journal = await load((context) => loadJournal(context, { query }))
  return (
    <Shell>
      <JournalScreen journal={journal} />
    </Shell>
  )
}

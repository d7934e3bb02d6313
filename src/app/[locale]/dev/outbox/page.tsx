import { getTranslations } from 'next-intl/server'
import { DemoOutbox } from '#/features/mail/components/demo-outbox.tsx'
import { loadDemoOutbox } from '#/features/mail/demo-loader.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('outbox.demo')
  return { title: t('title') }
}

export default async function DemoOutboxPage({ searchParams }: PageProps<'/[locale]/dev/outbox'>) {
  const query = await searchParams
  const outbox = await load((context) => loadDemoOutbox(context, { query }))
  return (
    <Shell>
      <DemoOutbox outbox={outbox} />
    </Shell>
  )
}

import { getTranslations } from 'next-intl/server'
import { MailScreen } from '#/features/mail/components/mail-screen.tsx'
import { loadMails } from '#/features/mail/loaders.ts'
import { DirectiveTabs } from '#/features/shell/components/directive-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('outbox')
  return { title: t('title') }
}

export default async function MailPage({ searchParams }: PageProps<'/[locale]/mail'>) {
  const query = await searchParams
  const page = await load((context) => loadMails(context, { query }))
  return (
    <Shell current="directives">
      <div className="px-4 pb-12 md:px-8">
        <DirectiveTabs current="mail" />
        <MailScreen page={page} />
      </div>
    </Shell>
  )
}

import { getLocale } from 'next-intl/server'
import { messagesOf } from '#/i18n/messages.ts'
import { env } from '#/lib/env.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { FeedForm } from './feed-form.tsx'

/** One's own deadlines in the calendar of a phone: the address, how to add it, a new one, none. */
export async function FeedAddress({ exists }: { exists: boolean }) {
  const words = messagesOf(await getLocale()).feed
  return (
    <section aria-labelledby="feed">
      <SectionHeader id="feed" title={words.title} />
      <p className="text-ink-2 pt-3">{words.lead}</p>
      <FeedForm exists={exists} base={`${env().PUBLIC_ORIGIN}/api/calendar/`} words={words} />
    </section>
  )
}

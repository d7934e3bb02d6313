import { getLocale, getTranslations } from 'next-intl/server'
import { env } from '#/lib/env.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { feedWords } from '../words.ts'
import { FeedForm } from './feed-form.tsx'

/** One's own deadlines in the calendar of a phone: the address, how to add it, a new one, none. */
export async function FeedAddress({ exists }: { exists: boolean }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('feed')])
  return (
    <section aria-labelledby="feed">
      <SectionHeader id="feed" title={t('title')} />
      <p className="text-ink-2 pt-3">{t('lead')}</p>
      <FeedForm exists={exists} base={`${env().PUBLIC_ORIGIN}/api/calendar/`} words={feedWords(locale)} />
    </section>
  )
}

import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import type { InstitutionPage } from '../loaders.ts'

type Account = InstitutionPage['institution']['accounts'][number]

/** Where the institution publishes, and when it last did. */
export async function Accounts({ accounts }: { accounts: Account[] }) {
  const [t, tl] = [await getTranslations('institutions'), await getTranslations('links.platforms')]
  return (
    <section aria-labelledby="accounts">
      <SectionHeader id="accounts" title={t('accounts.title')} />
      {accounts.length === 0 && <p className="text-note text-ink-2 py-3">{t('accounts.empty')}</p>}
      <ul>
        {accounts.map((account) => (
          <li key={account.id} className="border-line flex min-h-10 items-center gap-2.5 border-b py-2">
            <PlatformGlyph platform={account.platform} size={17} className="text-ink-2" />
            <span className="text-note min-w-0 flex-1">
              <span className="sr-only">{tl(account.platform)}: </span>
              {addressOf(account) ?? tl(account.platform)}
              {account.status === 'proposed' && (
                <span className="text-caption text-warn block">{t('accounts.proposedNote')}</span>
              )}
            </span>
            <span className="text-dense text-ink-2 text-right">
              <LastDay account={account} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The day by the post's own number; where it does not tell, the day the link came in, and it says so. */
async function LastDay({ account: { publishedAt, receivedAt } }: { account: Account }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const day = (instant: string) => formatDate({ date: new Date(instant), locale, style: 'numeric_day' })
  if (publishedAt) return day(publishedAt)
  if (receivedAt) return t('accounts.received', { date: day(receivedAt) })
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        —
      </span>
      <span className="sr-only">{t('accounts.none')}</span>
    </>
  )
}

/** As people write it: a name with @ where the network has it, the address of a site or channel. */
function addressOf({ platform, handle, title }: Account): string | null {
  if (title) return title
  if (!handle) return null
  if (platform === 'telegram') return `t.me/${handle}`
  return at.includes(platform) && !handle.startsWith('@') ? `@${handle}` : handle
}

const at: readonly string[] = ['instagram', 'tiktok', 'youtube', 'threads', 'x']

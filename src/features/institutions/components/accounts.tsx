import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import { addressOf } from '../account-words.ts'
import type { Account, InstitutionPage } from '../loaders.ts'
import { AccountChanges, AddAccount, RestoreAccount } from './account-changes.tsx'

/** Where the institution publishes, and when it last did; each opens with what can be changed about it. */
export async function Accounts({ page }: { page: InstitutionPage }) {
  const t = await getTranslations('institutions')
  const { institution, mayEditAccounts } = page
  const { accounts, retired } = institution
  return (
    <section aria-labelledby="accounts">
      <SectionHeader id="accounts" title={t('accounts.title')} />
      {accounts.length === 0 && <p className="text-note text-ink-2 py-3">{t('accounts.empty')}</p>}
      <ul>
        {accounts.map((account) => (
          <li
            key={`${account.id}-${account.version}`}
            className={mayEditAccounts ? undefined : 'border-line border-b'}
          >
            {mayEditAccounts ? (
              <Disclosure name="account" summary={<Line account={account} />}>
                <AccountChanges account={account} others={accounts} own={page.own} />
              </Disclosure>
            ) : (
              <Line account={account} />
            )}
          </li>
        ))}
      </ul>
      {mayEditAccounts && (
        <div className="print:hidden">
          <Disclosure key={accounts.length} summary={<span className="link">{t('accounts.add')}</span>}>
            <AddAccount institutionId={institution.id} />
          </Disclosure>
          {retired.length > 0 && (
            <Disclosure
              summary={
                <span className="text-note text-ink-2">{t('accounts.retired', { n: retired.length })}</span>
              }
            >
              <ul>
                {retired.map((account) => (
                  <li
                    key={account.id}
                    className="border-line flex flex-wrap items-center gap-x-3 border-b py-1"
                  >
                    <Line account={account} />
                    <RestoreAccount account={account} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </section>
  )
}

async function Line({ account }: { account: Account }) {
  const [t, tl] = [await getTranslations('institutions'), await getTranslations('links.platforms')]
  return (
    <span className="flex min-h-10 flex-1 items-center gap-2.5 py-2">
      <PlatformGlyph platform={account.platform} size={17} className="text-ink-2 shrink-0" />
      <span className="text-note min-w-0 flex-1 font-normal wrap-anywhere">
        <span className="sr-only">{tl(account.platform)}: </span>
        {addressOf(account) ?? tl(account.platform)}
        {account.status === 'proposed' && (
          <span className="text-caption text-warn block">{t('accounts.proposedNote')}</span>
        )}
        {account.mergedIntoId && (
          <span className="text-caption text-ink-2 block">{t('accounts.merged')}</span>
        )}
      </span>
      <span className="text-dense text-ink-2 text-right font-normal">
        <LastDay account={account} />
      </span>
    </span>
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

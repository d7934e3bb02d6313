import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PASSWORD_MIN } from '#/domain/people/password-strength.ts'
import { formatDate, formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { KeyValueList } from '#/ui/key-value-list.tsx'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { signOutEverywhereAction } from '../actions.ts'
import type { Account } from '../loaders.ts'
import { PasswordForm } from './password-form.tsx'

interface AccountScreenProps {
  account: Account
  /** Who stands in for a director. */
  deputies: ReactNode
  /** The address of the person's calendar. */
  calendar: ReactNode
}

/** What is one's own: post and roles, password, sessions, deputies, calendar. */
export async function AccountScreen({ account, deputies, calendar }: AccountScreenProps) {
  const [locale, t] = [await getLocale(), await getTranslations('account')]
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} meta={inLanguage({ locale, kk: account.postKk, ru: account.postRu })} />
      <div className="grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-9">
          <Own account={account} />
          {calendar}
          {deputies}
          <Sessions account={account} />
        </div>
        <section aria-labelledby="password-title">
          <SectionHeader id="password-title" title={t('password.title')} />
          <div className="pt-4">
            <PasswordForm
              email={account.email}
              words={{
                current: t('password.current'),
                next: t('password.next'),
                hint: t('password.hint', { n: PASSWORD_MIN }),
                show: t('password.show'),
                hide: t('password.hide'),
                submit: t('password.submit'),
                submitting: t('password.submitting'),
                done: t('password.done'),
              }}
            />
          </div>
        </section>
      </div>
    </div>
  )
}

async function Own({ account }: { account: Account }) {
  const [locale, t, tr] = [
    await getLocale(),
    await getTranslations('account'),
    await getTranslations('roles'),
  ]
  const roles = account.memberships.map(({ role, organisation, validTo }) => {
    const place = inLanguage({ locale, kk: organisation.shortKk, ru: organisation.shortRu })
    const words = `${tr(role)}, ${place}`
    if (!validTo) return words
    const last = new Date(validTo.getTime() - 1)
    return `${words} (${t('until', { date: formatDate({ date: last, locale, style: 'numeric' }) })})`
  })
  return (
    <section aria-labelledby="own">
      <SectionHeader id="own" title={t('own')} />
      <KeyValueList
        className="pt-4"
        items={[
          { key: t('email'), value: <span className="break-all">{account.email}</span> },
          {
            key: t('roles'),
            value: roles.map((one) => (
              <span key={one} className="block">
                {one}
              </span>
            )),
          },
          ...(account.phone ? [{ key: t('phone'), value: account.phone }] : []),
        ]}
      />
      <p className="text-caption text-ink-2 mt-3">{t('changedBy')}</p>
    </section>
  )
}

async function Sessions({ account: { sessions } }: { account: Account }) {
  const [locale, t] = [await getLocale(), await getTranslations('account.sessions')]
  const words = (instant: Date) => formatDateTime({ instant, locale, style: 'numeric' })
  return (
    <section aria-labelledby="sessions">
      <SectionHeader id="sessions" title={t('title')} />
      <ul>
        {sessions.map(({ createdAt, lastSeenAt, address }) => (
          <li key={createdAt.toISOString()} className="border-line text-note border-b py-2">
            {t('since', { date: words(createdAt) })}
            <span className="text-ink-2 block">
              {t('seen', { date: words(lastSeenAt) })}
              {address && `, ${t('address', { address })}`}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm action={signOutEverywhereAction} className="mt-4">
        <SubmitButton variant="danger">{t('endAll')}</SubmitButton>
      </ActionForm>
    </section>
  )
}

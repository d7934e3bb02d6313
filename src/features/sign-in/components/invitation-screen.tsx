import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PASSWORD_MIN } from '#/domain/people/password-strength.ts'
import { formatDate } from '#/i18n/dates.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { InvitationData } from '../loaders.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { InvitationForm } from './invitation-form.tsx'

/** Where a one-time link leads: choose a password and be in; or that it opens nothing any more. */
export async function InvitationScreen({ data, languages }: { data: InvitationData; languages: ReactNode }) {
  const t = await getTranslations('invitation')
  const { owner, invitation, token } = data
  return (
    <SignInFrame owner={owner} languages={languages}>
      <section className="max-w-98">
        {invitation ? <Open invitation={invitation} token={token} /> : <Closed />}
        <p className="text-dense text-ink-2 mt-6">{t('help')}</p>
      </section>
    </SignInFrame>
  )
}

async function Open({
  invitation,
  token,
}: {
  invitation: NonNullable<InvitationData['invitation']>
  token: string
}) {
  const [t, signIn, locale] = [
    await getTranslations('invitation'),
    await getTranslations('signIn'),
    await getLocale(),
  ]
  const { kind, person, expiresAt } = invitation
  return (
    <>
      <h1 className="text-title md:text-due">{t(`titles.${kind}`)}</h1>
      <p className="text-ink-2 mt-2 mb-6">{t(`leads.${kind}`)}</p>
      {person && (
        <p className="border-line mb-6 border-y py-3">
          <span className="block font-medium">{person.post}</span>
          {person.organisation && <span className="text-note text-ink-2 block">{person.organisation}</span>}
          <span className="text-note text-ink-2 block break-all">{person.email}</span>
        </p>
      )}
      <InvitationForm
        token={token}
        email={person?.email ?? null}
        words={{
          email: signIn('email'),
          postKk: t('postKk'),
          postRu: t('postRu'),
          postHint: t('postHint'),
          password: t('password'),
          passwordHint: t('passwordHint', { n: PASSWORD_MIN }),
          show: signIn('show'),
          hide: signIn('hide'),
          submit: t('submit'),
          submitting: t('submitting'),
        }}
      />
      <p className="text-dense text-ink-2 mt-6">
        {t('until', { date: formatDate({ date: expiresAt, locale, style: 'long' }) })}
      </p>
    </>
  )
}

async function Closed() {
  const [t, locale] = [await getTranslations('invitation'), await getLocale()]
  return (
    <>
      <h1 className="text-title md:text-due">{t('closed.title')}</h1>
      <p className="text-ink-2 mt-2">{t('closed.text')}</p>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href={paths.signIn({ locale })}>{t('closed.signIn')}</TextLink>
        <TextLink href={paths.forgotten({ locale })}>{t('closed.forgotten')}</TextLink>
      </p>
    </>
  )
}

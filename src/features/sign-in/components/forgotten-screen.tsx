import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { SignInFrame } from './sign-in-frame.tsx'
import { ForgottenForm } from './forgotten-form.tsx'

/** Whoever forgot the password: a link by mail, or whom to ask. */
export async function ForgottenScreen({ owner, languages }: { owner: string | null; languages: ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations('signIn'), getLocale()])
  return (
    <SignInFrame owner={owner} languages={languages}>
      <section className="max-w-98">
        <h1 className="text-title md:text-due">{t('forgotten.title')}</h1>
        <p className="text-ink-2 mt-2 mb-8">{t('forgotten.lead')}</p>
        <ForgottenForm
          words={{
            email: t('email'),
            submit: t('forgotten.submit'),
            submitting: t('forgotten.submitting'),
            sent: t('forgotten.sent'),
            sentNote: t('forgotten.sentNote'),
          }}
        />
        <p className="text-dense text-ink-2 mt-6">{t('forgotten.ask')}</p>
        <p className="text-dense mt-3">
          <TextLink href={paths.signIn({ locale })}>{t('forgotten.back')}</TextLink>
        </p>
      </section>
    </SignInFrame>
  )
}

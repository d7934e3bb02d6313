import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { SignInData } from '../loaders.ts'
import { DemoPeople } from './demo-people.tsx'
import { SignInFrame } from './sign-in-frame.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** Where one signs in; the column of demo people stands beside it only where there is a demo. */
export async function SignInScreen({ data, languages }: { data: SignInData; languages: ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations('signIn'), getLocale()])
  const { next, owner, people } = data
  return (
    <SignInFrame owner={owner} languages={languages}>
      <div className="grid gap-x-18 gap-y-12 lg:grid-cols-[24.5rem_minmax(0,36rem)]">
        <section className="max-w-98">
          <h1 className="text-title md:text-due">{t('title')}</h1>
          <p className="text-ink-2 mt-2 mb-8">{next ? t('comeBack') : t('lead')}</p>
          <SignInForm
            next={next}
            words={{
              email: t('email'),
              password: t('password'),
              show: t('show'),
              hide: t('hide'),
              submit: t('submit'),
              submitting: t('submitting'),
            }}
          />
          <p className="text-dense text-ink-2 mt-6">
            <TextLink href={paths.forgotten({ locale })}>{t('forgotten.link')}</TextLink>. {t('help')}
          </p>
        </section>
        {people.length > 0 && (
          <section className="lg:border-line lg:border-l lg:pl-18">
            <h2 className="text-h2 mt-2">{t('demo.title')}</h2>
            <p className="text-note text-ink-2 mt-2 mb-4">{t('demo.lead')}</p>
            <DemoPeople
              next={next}
              people={people.map(({ account, post }) => ({
                account,
                post,
                note: t(`demo.notes.${account}`),
              }))}
            />
          </section>
        )}
      </div>
    </SignInFrame>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Band } from '#/ui/band.tsx'
import { Mark } from '#/ui/mark.tsx'
import { ThemeSwitch } from '#/ui/theme-switch.tsx'
import type { SignInData } from '../loaders.ts'
import { DemoPeople } from './demo-people.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** The door of the portal; the column of demo people stands beside it only where there is a demo. */
export async function SignInScreen({ data, languages }: { data: SignInData; languages: ReactNode }) {
  const [t, shell] = await Promise.all([getTranslations('signIn'), getTranslations('shell')])
  const { next, owner, people } = data
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-surface flex min-h-19 flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 md:px-16">
        <span className="flex items-center gap-4 text-[1.5rem] leading-8 font-semibold">
          <Mark size={32} />
          {shell('name')}
        </span>
        {languages}
      </header>
      <Band />
      <main id="main" tabIndex={-1} className="flex-1 px-4 py-8 md:px-16 md:py-15">
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
            <p className="text-dense text-ink-2 mt-6">{t('help')}</p>
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
      </main>
      <footer className="text-dense text-ink-2 flex flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-4 md:px-16">
        <span>{owner}</span>
        <ThemeSwitch toDark={shell('theme.toDark')} toLight={shell('theme.toLight')} />
      </footer>
    </div>
  )
}

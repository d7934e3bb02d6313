import type { ReactNode } from 'react'
import { getLocale, getTranslations } from 'next-intl/server'
import { dueStanding, lateFrom } from '#/domain/calendar/deadline.ts'
import { dueWords } from '#/i18n/dates.ts'
import { dueStandingMessage } from '#/i18n/due-standing.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { arrowLeft } from '#/ui/icons.ts'
import { paths } from '#/web/paths.ts'
import type { DraftDirective } from '../loaders.ts'
import { dueOf, numberWords } from '../words-of.ts'
import { LetterText } from './letter-text.tsx'
import { SourceList } from './source-list.tsx'

/** The draft as a director will meet it, in both languages: deadline first, then letter and steps. */
export async function PreviewPage({ draft }: { draft: DraftDirective }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.preview')])
  return (
    <div className="mx-auto w-full max-w-[70rem] px-4 pb-12 md:px-10">
      <div className="flex flex-wrap items-center justify-between gap-3 pt-4 pb-5">
        <h1 className="text-h1">{t('title')}</h1>
        <ButtonLink href={paths.directive({ locale, id: draft.letter.id })} icon={arrowLeft}>
          {t('back')}
        </ButtonLink>
      </div>
      <div className="border-line grid gap-x-10 gap-y-8 border-t pt-6 md:grid-cols-2">
        <Sheet draft={draft} language="kk" />
        <Sheet draft={draft} language="ru" />
      </div>
    </div>
  )
}

async function Sheet({ draft, language }: { draft: DraftDirective; language: 'kk' | 'ru' }) {
  const t = await getTranslations({ locale: language, namespace: 'directives' })
  const { fields, issuer } = draft.letter
  const [subject, text, from] =
    language === 'kk'
      ? [fields.subjectKk, fields.textKk, issuer.shortKk]
      : [fields.subjectRu, fields.textRu, issuer.shortRu]
  return (
    <article lang={language} className="min-w-0">
      <Due draft={draft} language={language} />
      <h2 className="text-h2 mt-5">{subject || t('noSubject')}</h2>
      <p className="text-dense text-ink-2 mt-1">{from}</p>
      <p className="text-dense text-ink-2 mb-5">{numberWords({ ...fields, locale: language })}</p>
      <Steps draft={draft} language={language}>
        {text ? (
          <LetterText lang={language} text={text} />
        ) : (
          <p className="text-ink-3">{t('preview.noText')}</p>
        )}
        {fields.sources.length > 0 && (
          <div className="mt-3">
            <h4 className="text-dense text-ink-2">{t('preview.sources')}</h4>
            <SourceList sources={fields.sources} />
          </div>
        )}
      </Steps>
    </article>
  )
}

async function Due({ draft, language }: { draft: DraftDirective; language: 'kk' | 'ru' }) {
  const [t, words] = await Promise.all([
    getTranslations({ locale: language, namespace: 'due' }),
    getTranslations({ locale: language, namespace: 'directives' }),
  ])
  const due = dueOf(draft.letter.fields)
  if (!due) return <p className="text-ink-3">{words('noDue')}</p>
  const standing = dueStanding({ now: draft.now, lateFrom: lateFrom(due) })
  const message = dueStandingMessage({ standing, locale: language })
  return (
    <>
      <p className="text-due">
        {message.key === 'lastDay' ? t('lastDay', message.values) : t(message.key, message.values)}
      </p>
      <p className="text-lead">{dueWords({ due, locale: language })}</p>
    </>
  )
}

async function Steps({
  draft,
  language,
  children,
}: {
  draft: DraftDirective
  language: 'kk' | 'ru'
  children: ReactNode
}) {
  const [t, platforms] = await Promise.all([
    getTranslations({ locale: language, namespace: 'directives.preview' }),
    getTranslations({ locale: language, namespace: 'links.platforms' }),
  ])
  const demanded = draft.letter.fields.platforms
  const names = demanded.map((platform) => platforms(platform)).join(', ')
  const anywhere = demanded.length === 0 || demanded.includes('any')
  return (
    <ol className="divide-line border-line divide-y border-t">
      <Step number={1} title={t('read')}>
        {children}
      </Step>
      <Step number={2} title={t('publish')}>
        <p className="text-ink-2">{anywhere ? t('publishAny') : t('publishNote', { platforms: names })}</p>
      </Step>
      <Step number={3} title={t('handIn')}>
        <p className="text-ink-2">{t('handInNote')}</p>
      </Step>
    </ol>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-3 py-4">
      <span className="step-circle border-line-strong text-ink-2 border" aria-hidden>
        {number}
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <h3 className="text-lead mb-1.5 font-semibold">{title}</h3>
        {children}
      </div>
    </li>
  )
}

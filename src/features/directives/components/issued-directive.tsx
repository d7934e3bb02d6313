import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { directiveStanding, directiveStateOf } from '#/domain/directives/control.ts'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { dueStandingMessage } from '#/i18n/due-standing.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { fileText, newspaper, share } from '#/ui/icons.ts'
import { DueMark, PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { PrintButton } from '#/ui/print-button.tsx'
import { paths } from '#/web/paths.ts'
import type { IssuedDirective as Data } from '../loaders.ts'
import { dueOf, numberWords, subjectWords } from '../words-of.ts'
import { AddressedReports } from './addressed-reports.tsx'
import { CloneForm } from './clone-form.tsx'
import { DirectiveFigures } from './directive-figures.tsx'
import { DirectiveStateMark } from './directive-state.tsx'
import { LetterForChat } from './letter-for-chat.tsx'
import { LetterPair } from './letter-pair.tsx'
import { WhatIsDue } from './what-is-due.tsx'

/** What other subjects put on the page of an issued letter. */
export interface IssuedPlaces {
  /** Beside the state: menus and buttons. */
  actions?: ReactNode
  /** Above the figures: what somebody has to know or decide. */
  notices?: ReactNode
  /** Below the letter. */
  files?: ReactNode
  /** Right of the letter where there is room, else below. */
  beside?: ReactNode
  /** At the foot. */
  history?: ReactNode
}

/** A letter that has gone out: what was asked, of whom, and where it stands. */
export async function IssuedDirective({
  directive,
  places = {},
}: {
  directive: Data
  places?: IssuedPlaces
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  const { letter, figures } = directive
  return (
    <div className="px-4 pb-12 md:px-8">
      <PageHeader
        eyebrow={numberWords({ ...letter.fields, locale })}
        title={subjectWords({ ...letter.fields, locale })}
        meta={t('view.issuedAt', {
          when: formatDateTime({ instant: letter.issuedAt, locale, style: 'long' }),
        })}
        aside={<Due directive={directive} />}
      />
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <DirectiveStateMark state={directiveStateOf({ ...letter, ...figures })} pill />
        <div className="flex flex-wrap items-center gap-2">
          {places.actions}
          {directive.mayWrite && <CloneForm id={letter.id} />}
          <LetterForChat directive={directive} />
          {directive.mayWrite && <KitLink id={letter.id} />}
          {directive.mayReview && <Beyond id={letter.id} />}
          <PrintButton label={t('view.print')} />
        </div>
      </div>
      {places.notices}
      <DirectiveFigures directive={directive} />
      <section className="mt-10" aria-labelledby="letter">
        <SectionHeader id="letter" title={t('view.letter')} />
        <div className={places.beside ? 'gap-x-10 xl:grid xl:grid-cols-2 print:block' : undefined}>
          <LetterPair letter={letter} narrow={Boolean(places.beside)} />
          {places.beside && <div className="mt-6 xl:mt-4">{places.beside}</div>}
        </div>
        <WhatIsDue letter={letter} />
        {places.files}
      </section>
      <section className="mt-10" aria-labelledby="addressed">
        <SectionHeader id="addressed" title={t('view.got')} />
        <AddressedReports directive={directive} />
      </section>
      {places.history}
    </div>
  )
}

/** The ready texts that institutions may publish. */
async function KitLink({ id }: { id: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('kit')])
  return (
    <ButtonLink variant="quiet" size={36} icon={share} href={paths.kit({ locale, id })}>
      {t('open')}
    </ButtonLink>
  )
}

/** The other pages of the letter: every link that came, and the whole as a document. */
async function Beyond({ id }: { id: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.view')])
  const look = { variant: 'quiet', size: 36 } as const
  return (
    <>
      <ButtonLink {...look} icon={newspaper} href={paths.publications({ locale, directive: id })}>
        {t('publications')}
      </ButtonLink>
      <ButtonLink {...look} icon={fileText} href={paths.dossier({ locale, id })}>
        {t('dossier')}
      </ButtonLink>
    </>
  )
}

async function Due({ directive: { letter, now } }: { directive: Data }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('due')])
  const due = dueOf(letter.fields)
  if (!due || !letter.lateFrom) return null
  const standing = dueStanding({ now, lateFrom: letter.lateFrom })
  const message = dueStandingMessage({ standing, locale })
  const date = dueWords({ due, locale })
  // Nobody owes anything any more: no day is counted.
  if (directiveStanding(letter) !== 'in_force')
    return <DueMark words={t('term')} date={date} overdue={false} />
  return (
    <DueMark
      words={message.key === 'lastDay' ? t('lastDay', message.values) : t(message.key, message.values)}
      date={date}
      overdue={standing.kind === 'passed'}
    />
  )
}

import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Mail, MailReason } from '#/domain/mail/mail.ts'
import { dueWords, formatDate, formatDateTime } from '../dates.ts'
import { inLanguage, whicheverLanguage } from '../in-language.ts'
import type { Locale } from '../locales.ts'
import { translator } from '../translator.ts'
import { leadOf } from './lead.ts'
import { type MailPage, pageAddress } from './page-address.ts'

/** One language of a mail, complete in itself. */
export interface MailInLanguage {
  locale: Locale
  letterhead: string | null
  title: string
  lead: string
  facts: { label: string; value: string }[]
  /** What a person wrote: shown as a quotation. */
  quote: { label: string; text: string } | null
  /** Null when nothing is to be opened: a secret that was wiped. */
  button: { words: string; address: string; fallback: string } | null
  notes: string[]
}

interface Given {
  mail: Mail
  locale: Locale
  origin: string
}

/** Everything that the mail says in one language, as plain words; the layout comes later. */
export function inOneLanguage({ mail, locale, origin }: Given): MailInLanguage {
  const t = translator({ locale, namespace: 'mail' })
  const { directive, organisation } = mail.facts
  const head = directive && inLanguage({ locale, kk: directive.issuerKk, ru: directive.issuerRu })
  const owner = organisation && inLanguage({ locale, kk: organisation.nameKk, ru: organisation.nameRu })
  const isAccess = isAccessMail(mail)
  return {
    locale,
    letterhead: head ?? owner,
    ...leadOf({ mail, locale }),
    facts: isAccess
      ? accessFacts({ mail, locale, origin })
      : [...letterFacts({ mail, locale, origin }), ...lostLinks({ mail, locale, origin })],
    quote: quoteOf({ mail, locale, origin }),
    button: buttonOf({ mail, locale, origin }),
    notes: isAccess ? [t('unexpected'), t('automatic')] : [t('automatic')],
  }
}

type AccessMail = Extract<Mail, { kind: 'invitation' | 'reset' }>

function isAccessMail(mail: Mail): mail is AccessMail {
  return mail.kind === 'invitation' || mail.kind === 'reset'
}

function letterFacts({ mail, locale }: Given): MailInLanguage['facts'] {
  const t = translator({ locale, namespace: 'mail' })
  const { directive, organisation, due } = mail.facts
  const facts: MailInLanguage['facts'] = []
  if (directive) {
    const { number, letterDate } = directive
    const date = letterDate && formatDate({ date: calendarDate(letterDate), locale, style: 'long' })
    facts.push({
      label: t('facts.letter'),
      value: date ? t('facts.letterOf', { number, date }) : t('facts.letterUndated', { number }),
    })
    facts.push({
      label: t('facts.subject'),
      value: inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu }),
    })
  }
  if (organisation)
    facts.push({
      label: t('facts.institution'),
      value: inLanguage({ locale, kk: organisation.nameKk, ru: organisation.nameRu }),
    })
  if (due && isDueSaid(mail)) facts.push({ label: t('facts.due'), value: dueWords({ due, locale }) })
  if (mail.kind === 'extension_requested') {
    const date = calendarDate(mail.payload.requestedDate)
    facts.push({ label: t('facts.requested'), value: formatDate({ date, locale, style: 'long' }) })
  }
  return facts
}

/** What was lost, each beside the copy that proves it. */
function lostLinks({ mail, locale, origin }: Given): MailInLanguage['facts'] {
  if (mail.kind !== 'publications_lost') return []
  const t = translator({ locale, namespace: 'mail' })
  const { links, gone, changed } = mail.payload
  const facts = links.map(({ url, outcome, evidenceId }) => {
    const copy =
      evidenceId === null ? [] : [t('facts.copy', { address: `${origin}/api/evidence/${evidenceId}` })]
    return { label: t(`facts.${outcome}`), value: [url, ...copy].join('\n') }
  })
  const more = gone + changed - links.length
  return more > 0 ? [...facts, { label: t('facts.more'), value: t('facts.moreLinks', { n: more }) }] : facts
}

/** Whether the deadline still means anything. */
export function isDueSaid({ kind }: Mail): boolean {
  return !pastDue.includes(kind)
}

const pastDue: readonly Mail['kind'][] = [
  'withdrawn',
  'closed',
  'exempted',
  'refused',
  'accepted',
  'publications_lost',
]

function accessFacts({ mail, locale }: Given & { mail: AccessMail }): MailInLanguage['facts'] {
  const t = translator({ locale, namespace: 'mail' })
  const { organisation } = mail.facts
  const instant = new Date(mail.payload.expiresAt)
  return [
    ...(organisation
      ? [
          {
            label: t('facts.organisation'),
            value: inLanguage({ locale, kk: organisation.nameKk, ru: organisation.nameRu }),
          },
        ]
      : []),
    { label: t('facts.until'), value: formatDateTime({ instant, locale, style: 'long' }) },
  ]
}

function quoteOf({ mail, locale }: Given): MailInLanguage['quote'] {
  const t = translator({ locale, namespace: 'mail' })
  if (mail.kind === 'extension_requested') return { label: t('facts.reason'), text: mail.payload.reason }
  if (!('reasonKk' in mail.payload)) return null
  const { reasonKk: kk, reasonRu: ru }: MailReason = mail.payload
  const text = whicheverLanguage({ locale, kk, ru })
  return text === null ? null : { label: t(mail.kind === 'returned' ? 'facts.remark' : 'facts.reason'), text }
}

/** What the mail leads to. */
function buttonOf({ mail, locale, origin }: Given): MailInLanguage['button'] {
  const t = translator({ locale, namespace: 'mail' })
  const page = pageOf(mail)
  if (!page) return null
  const address = pageAddress({ origin, locale, page })
  return { words: t(`buttons.${page.name}`), address, fallback: t('address') }
}

/** The page that a mail is about; null when nothing is to be opened. */
export function pageOf(mail: Mail): MailPage | null {
  const { directiveId, obligationId } = mail
  switch (mail.kind) {
    case 'invitation':
    case 'reset':
      return mail.payload.token === null ? null : { name: 'invitation', token: mail.payload.token }
    case 'extension_requested':
      return directiveId === null ? null : { name: 'request', directiveId }
    case 'publications_lost':
      return { name: mail.payload.reader === 'department' ? 'answer' : 'report', obligationId }
    case 'returned':
    case 'accepted':
    case 'refused':
      return { name: 'report', obligationId }
    default:
      return { name: 'obligation', obligationId }
  }
}

import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Mail } from '#/domain/mail/mail.ts'
import { secretKinds } from '#/domain/mail/mail.ts'
import { oneLine } from '#/domain/text/without-controls.ts'
import { dueWords, formatDate } from '../dates.ts'
import { inLanguage } from '../in-language.ts'
import type { Locale } from '../locales.ts'
import { translator } from '../translator.ts'
import { isDueSaid, pageOf } from './in-one-language.ts'
import { leadOf } from './lead.ts'
import { type DirectivePage, type MailPage, pageAddress } from './page-address.ts'

/**
 * What an officer pastes into a chat of their own: a line of each language and one address, which opens in
 * the reader's language and leads each addressee to their own obligation. Null for an invitation, whose link is
 * for one person alone.
 */
export function chatText({ mail, origin }: { mail: Mail; origin: string }): string | null {
  if (secretKinds.includes(mail.kind)) return null
  const lines = (['kk', 'ru'] as const).map((locale) => lineOf({ mail, locale }))
  const page = sharedPageOf(mail)
  return [...lines, ...(page ? [pageAddress({ origin, locale: null, page })] : [])].join('\n')
}

/** The page of the mail; for what every addressee reads, the directive's. */
function sharedPageOf(mail: Mail): MailPage | DirectivePage | null {
  const page = pageOf(mail)
  const isOfOne = !page || !('obligationId' in page) || page.obligationId !== null
  if (isOfOne || mail.directiveId === null) return page
  return { name: 'directive', directiveId: mail.directiveId }
}

function lineOf({ mail, locale }: { mail: Mail; locale: Locale }): string {
  const t = translator({ locale, namespace: 'mail' })
  const { directive, due } = mail.facts
  const title = closed(leadOf({ mail, locale }).title)
  if (!directive) return title
  const { number, letterDate, subjectKk, subjectRu } = directive
  const date = letterDate && formatDate({ date: calendarDate(letterDate), locale, style: 'numeric' })
  const letter = date ? t('facts.letterOf', { number, date }) : t('facts.letterUndated', { number })
  const subject = inLanguage({ locale, kk: subjectKk, ru: subjectRu })
  const until = due && isDueSaid(mail) ? ` ${closed(`${t('facts.due')}: ${dueWords({ due, locale })}`)}` : ''
  return oneLine(`${title} ${t('facts.letter')} ${letter} «${subject}».${until}`)
}

/** One full stop at the end: a Russian date in words has its own («2026 г.»). */
function closed(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

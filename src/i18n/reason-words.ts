import { isCalendarDate } from '#/domain/calendar/zone.ts'
import type { PublishedSource } from '#/domain/publications/page-reading.ts'
import type { Reason, ReasonDetails } from '#/domain/verification/reasons.ts'
import { formatDate } from './dates.ts'
import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/**
 * The sentences of what the machine found: for the institution what to do, for staff what was seen, for lists and
 * files a few words. Words of foreign pages among them are plain text.
 */
export function reasonWords(locale: Locale) {
  const t = translator({ locale, namespace: 'reasons' })
  const source = (name: PublishedSource) => t(`source.${name}`)
  const said = ({ details }: Reason) => valuesOf({ details, locale, source })
  return {
    sentence: (reason: Reason) => t(`sentence.${reason.code}`, said(reason)),
    short: (reason: Reason) => t(`short.${reason.code}`, said(reason)),
    note: (reason: Reason) => t(`note.${reason.code}`, said(reason)),
    source,
  }
}

function valuesOf({
  details: { day, terms, status, score, institutions, source: from, ...words },
  locale,
  source,
}: {
  details: ReasonDetails
  locale: Locale
  source: (name: PublishedSource) => string
}) {
  const text = (value: ReasonDetails[string] | undefined) => (typeof value === 'string' ? value : '')
  const number = (value: ReasonDetails[string] | undefined) => (typeof value === 'number' ? value : 0)
  const date = text(day)
  return {
    day: isCalendarDate(date) ? formatDate({ date, locale, style: 'long' }) : '',
    source: from === undefined ? '' : source(from as PublishedSource),
    terms: Array.isArray(terms) && terms.length > 0 ? terms.join(', ') : 'none',
    status: number(status),
    score: number(score),
    institutions: number(institutions),
    missing: text(words.missing),
    type: text(words.type),
    account: text(words.account),
    reason: text(words.reason),
    by: text(words.by),
  }
}

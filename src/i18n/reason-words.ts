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
  const sentence = translator({ locale, namespace: 'reasons' })
  const short = translator({ locale, namespace: 'reasonsShort' })
  const note = translator({ locale, namespace: 'reasonNotes' })
  const source = translator({ locale, namespace: 'publishedSources' })
  const said = ({ details }: Reason) => valuesOf({ details, locale, source })
  return {
    sentence: (reason: Reason) => sentence(reason.code, said(reason)),
    short: (reason: Reason) => short(reason.code, said(reason)),
    note: (reason: Reason) => note(reason.code, said(reason)),
    source: (name: PublishedSource) => source(name),
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
  }
}

import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import { addDays, type CalendarDate } from '#/domain/calendar/zone.ts'
import { oneLine, withoutControls } from '#/domain/text/without-controls.ts'
import { dueWords } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { FeedEntry } from '#/server/feeds/reads.ts'
import { paths } from '#/web/paths.ts'

/**
 * Deadlines as iCalendar (RFC 5545). A whole day stands on the last good day; an hour stands in UTC, since old
 * programs still take Almaty for +6. The same deadlines give the same text, so that its hash can be compared.
 */
export function feedText({ entries, origin }: { entries: readonly FeedEntry[]; origin: string }): string {
  const calendar = ical({
    name: `${nameIn('kk')} / ${nameIn('ru')}`,
    prodId: { company: 'Zhariya', product: 'Deadlines', language: 'KK' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_BETWEEN_READS,
  })
  for (const entry of [...entries].sort(byDeadline)) {
    calendar.createEvent({
      id: `${entry.kind}-${entry.id}@zhariya`,
      sequence: entry.sequence,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      ...timeOf(entry),
      summary: oneLine(both({ kk: entry.subjectKk, ru: entry.subjectRu, between: ' / ' })),
      description: withoutControls(descriptionOf(entry)),
      url: `${origin}${paths[entry.kind]({ locale: 'kk', id: entry.id })}`,
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  // Every line ends in CRLF, the last one too.
  return `${calendar.toString().trimEnd()}\r\n`
}

const SECONDS_BETWEEN_READS = 3600

function nameIn(locale: Locale): string {
  const t = translator({ locale, namespace: 'feed' })
  return t('name')
}

function byDeadline(a: FeedEntry, b: FeedEntry): number {
  return a.lateFrom.getTime() - b.lateFrom.getTime() || (a.id < b.id ? -1 : 1)
}

function timeOf({ due, lateFrom }: FeedEntry) {
  if (due.rule === 'time') return { start: lateFrom }
  const day = lastGoodDay(lateFrom)
  // Old programs for phones take a day without an end for no time at all.
  return { start: midnight(day), end: midnight(addDays({ date: day, days: 1 })), allDay: true }
}

function midnight(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Kazakh first; once where both say the same. */
function both({ kk: first, ru: second, between }: { kk: string; ru: string; between: string }): string {
  return first === second ? first : `${first}${between}${second}`
}

function descriptionOf({ number, due, institutionKk, institutionRu, accepted }: FeedEntry): string {
  const half = (locale: 'kk' | 'ru') => {
    const t = translator({ locale, namespace: 'feed' })
    const institution = locale === 'kk' ? institutionKk : institutionRu
    return [
      t('letter', { number }),
      dueWords({ due, locale }),
      ...(institution ? [institution] : []),
      ...(accepted ? [t('accepted')] : []),
    ].join('\n')
  }
  return both({ kk: half('kk'), ru: half('ru'), between: '\n\n' })
}

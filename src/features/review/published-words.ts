import { calendarDate } from '#/domain/calendar/zone.ts'
import { type DateStyle, formatDate, formatDateTime } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { OpenedLine } from '#/server/reviews/reads/report.ts'

/** When a publication came out: the instant where it is known, else the day. Empty where neither is. */
export function publishedWords({
  line: { publishedAt, publishedDay },
  locale,
  style,
}: {
  line: Pick<OpenedLine, 'publishedAt' | 'publishedDay'>
  locale: Locale
  style: DateStyle
}): string {
  if (publishedAt) return formatDateTime({ instant: publishedAt, locale, style })
  return publishedDay ? formatDate({ date: calendarDate(publishedDay), locale, style }) : ''
}

import { addDays, dateOf } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'

/** «с 14 по 18 декабря»: the days of a role for a time, the last one included; null for one without bounds. */
export function timeWords({
  validFrom,
  validTo,
  locale,
}: {
  validFrom: Date | null
  validTo: Date | null
  locale: Locale
}): string | null {
  if (!validFrom && !validTo) return null
  const t = translator({ locale, namespace: 'people' })
  const numeric = (date: ReturnType<typeof dateOf>) => formatDate({ date, locale, style: 'numeric' })
  // What ends within a day (somebody ended it) ends on that day.
  const last = validTo && numeric(lastDay(validTo))
  const first = validFrom && numeric(dateOf(validFrom))
  if (first && last) return t('time.both', { first, last })
  return last ? t('time.until', { last }) : t('time.from', { first: first ?? '' })
}

function lastDay(validTo: Date) {
  return dateOf(new Date(validTo.getTime() - 1))
}

/** The next seven days, as a form for a deputy proposes them. */
export function nextWeek(now: Date) {
  const from = dateOf(now)
  return { from, until: addDays({ date: from, days: 6 }) }
}

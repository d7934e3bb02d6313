import { addDays, type CalendarDate } from '../calendar/zone.ts'

/** A post that goes, mostly goes soon or when the campaign is over: after a day, a week, a month and a quarter. */
export const WATCH_DAYS = [1, 7, 30, 90] as const

/** So many different days must a page be missing before it is called gone: a site may be away for a night. */
export const MISSING_DAYS = 3

/**
 * The next day on which a link is looked at again; null when nothing is planned any more. What is missing is asked
 * for on the next day, until it is there again or gone.
 * @param firstSeenOn day of the first look that found the page, in the portal's zone
 */
export function nextWatchOn({
  firstSeenOn,
  today,
  missingOn,
}: {
  firstSeenOn: CalendarDate
  today: CalendarDate
  missingOn: readonly CalendarDate[]
}): CalendarDate | null {
  if (missingOn.length > 0 && missingOn.length < MISSING_DAYS) return addDays({ date: today, days: 1 })
  const planned = WATCH_DAYS.map((days) => addDays({ date: firstSeenOn, days }))
  return planned.find((day) => day > today) ?? null
}

/**
 * The days on which a page was missing without having been there in between, today's look counted. A wall or a site
 * that does not answer says neither.
 */
export function missingDays({
  before,
  seen,
  today,
}: {
  before: readonly CalendarDate[]
  seen: 'there' | 'missing' | 'unknown'
  today: CalendarDate
}): CalendarDate[] {
  if (seen === 'there') return []
  if (seen === 'unknown') return [...before]
  return [...new Set([...before, today])].toSorted()
}

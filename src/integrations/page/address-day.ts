import { isCalendarDate } from '#/domain/calendar/zone.ts'

/** The day that the path of an address names («/2026/11/22/…», «/20261122-…»), YYYY-MM-DD; null for none. */
export function addressDay(url: string): string | null {
  const path = url
    .slice(0, MAX_READ)
    .replace(/^\w+:\/\/[^/]*|[?#].*$/gs, '')
    .replace(NUMBER, '/')
  for (const { groups = {} } of path.matchAll(PARTED)) {
    const day = dayOf(groups)
    if (day) return day
  }
  for (const { groups = {} } of path.matchAll(DAY_FIRST)) {
    const day = dayOf(groups)
    if (day) return day
  }
  return null
}

const MAX_READ = 2000

/** Eight figures alone may be any number of an article. */
const NUMBER = /\/\d{8}(?:\.\w{1,5})?\/?$/

const PARTED =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/_.]?)(?<month>\d{1,2}|[a-z]{3})\k<mark>(?<day>\d{1,2})(?!\d)/gi
const DAY_FIRST = /(?<!\d)(?<day>\d\d)(?<mark>[-/_.])(?<month>\d\d)\k<mark>(?<year>20\d\d)(?!\d)/g

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function dayOf({
  year = '',
  month = '',
  day = '',
  mark = '',
}: Record<string, string | undefined>): string | null {
  // «2026112» could be anything.
  if (mark === '' && (month.length !== 2 || day.length !== 2)) return null
  const number = /\d/.test(month) ? month : String(months.indexOf(month.toLowerCase()) + 1)
  const date = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : null
}

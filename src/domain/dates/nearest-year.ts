import type { CalendarDate } from '../calendar/zone.ts'

/** The year that brings a day and a month closest to `reference`: «28 декабря» read in January is last year's. */
export function nearestYear({
  month,
  day,
  reference,
}: {
  month: number
  day: number
  reference: CalendarDate
}): number {
  const [year = 0, ...rest] = reference.split('-').map(Number)
  const [ownMonth = 1, ownDay = 1] = rest
  const months = month + day / 31 - (ownMonth + ownDay / 31)
  if (months > HALF_A_YEAR) return year - 1
  return months < -HALF_A_YEAR ? year + 1 : year
}

const HALF_A_YEAR = 6

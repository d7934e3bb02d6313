import { daysLeft, isLateAt, lastGoodDay } from '#/domain/calendar/deadline.ts'
import { dateOf, daysBetween } from '#/domain/calendar/zone.ts'

export interface DayTicks {
  past: number
  today: boolean
  left: number
  lastDay: boolean
}

/** A strip of two weeks has one tick a day, a longer one a tick a week. */
const MOST_DAYS = 14
/** However much lies ahead, something of what has passed stays in sight. */
const LEAST_PAST = 3

/** The ticks of a day strip: as many golden ones as the words beside it say days (or weeks). */
export function dayTicks({
  now,
  lateFrom,
  issuedAt,
}: {
  now: Date
  lateFrom: Date
  issuedAt: Date
}): DayTicks {
  const over = isLateAt({ at: now, lateFrom })
  const days = daysLeft({ now, lateFrom })
  const unit = days > MOST_DAYS ? 7 : 1
  const left = Math.ceil(days / unit)
  const until = over ? lastGoodDay(lateFrom) : dateOf(now)
  const gone = daysBetween({ from: dateOf(issuedAt), to: until }) + (over ? 1 : 0)
  const past = Math.min(Math.ceil(gone / unit), Math.max(LEAST_PAST, MOST_DAYS - 1 - left))
  return { past: Math.max(0, past), today: !over, left, lastDay: !over && days === 0 }
}

import { addDays, dateOf, daysBetween, instantAt, startOfDay, timeOf } from './zone.ts'
import type { CalendarDate } from './zone.ts'

/** Whether the named day still counts ('inclusive'), does not ('exclusive'), or counts until HH:MM ('time'). */
export const dueRules = ['inclusive', 'exclusive', 'time'] as const
export type DueRule = (typeof dueRules)[number]

/** `time` is 'HH:MM' for the rule 'time' and null for the others. */
export type Due = { date: CalendarDate; rule: DueRule; time: string | null }

/** The first late instant. Russian «до 22 декабря» leaves the day open: the rule says it. */
export function lateFrom({ date, rule, time }: Due): Date {
  if (rule === 'inclusive') return startOfDay(addDays({ date, days: 1 }))
  if (rule === 'exclusive') return startOfDay(date)
  if (time === null) throw new RangeError('the rule "time" needs a time')
  return instantAt({ date, time })
}

/** The one predicate of lateness; on time is its negation. */
export function isLateAt({ at, lateFrom }: { at: Date; lateFrom: Date }): boolean {
  return at.getTime() >= lateFrom.getTime()
}

/** The last day on which a report is still on time. */
export function lastGoodDay(lateFrom: Date): CalendarDate {
  return dateOf(new Date(lateFrom.getTime() - 1))
}

/** Calendar days until the last good day: 0 on that day, and 0 when it has passed. */
export function daysLeft({ now, lateFrom }: { now: Date; lateFrom: Date }): number {
  return Math.max(0, daysBetween({ from: dateOf(now), to: lastGoodDay(lateFrom) }))
}

/** Calendar days after the last good day, at least 1 when late; 0 when `at` is on time.
 *  `at` is the receipt of a report, or now where there is none. */
export function daysLate({ at, lateFrom }: { at: Date; lateFrom: Date }): number {
  if (!isLateAt({ at, lateFrom })) return 0
  return Math.max(1, daysBetween({ from: lastGoodDay(lateFrom), to: dateOf(at) }))
}

export type DueStanding =
  | { kind: 'left'; days: number }
  /** `until` is the minute to print: 23:59 for a whole day, the named minute otherwise. */
  | { kind: 'last_day'; until: Date }
  | { kind: 'passed'; days: number }

/** Where `now` stands to the deadline: what the first line of every screen says. */
export function dueStanding({ now, lateFrom }: { now: Date; lateFrom: Date }): DueStanding {
  if (isLateAt({ at: now, lateFrom })) return { kind: 'passed', days: daysLate({ at: now, lateFrom }) }
  const days = daysLeft({ now, lateFrom })
  return days > 0 ? { kind: 'left', days } : { kind: 'last_day', until: lastMinute(lateFrom) }
}

function lastMinute(lateFrom: Date): Date {
  const midnight = timeOf(lateFrom) === '00:00:00'
  return midnight ? new Date(lateFrom.getTime() - 60_000) : lateFrom
}

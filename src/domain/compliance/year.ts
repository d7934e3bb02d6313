import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import { calendarDate, dateOf, startOfDay } from '#/domain/calendar/zone.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { Timeliness } from '#/domain/obligations/timeliness.ts'
import { figures } from './figures.ts'

/** A obligation of the year in one word: progress, with timeliness where it is decided. A partition of all of them. */
export const yearStates = [
  'accepted_on_time',
  'accepted_late',
  'submitted',
  'returned',
  'overdue',
  'in_progress',
  'not_started',
  'exempt',
] as const
export type YearState = (typeof yearStates)[number]

export interface Obligation {
  exempt: boolean
  progress: Progress
  timeliness: Timeliness
  /** Some line of it, or the whole, was returned and the return was not taken back. */
  everReturned: boolean
  /** Links handed in that the machine has looked at, and those of them that are there at the last look. */
  checkedLinks: number
  openLinks: number
}

/** A part of a whole; 0 of 0 where there is nothing to count. */
export interface Share {
  part: number
  whole: number
}

export function yearStateOf({
  exempt,
  progress,
  timeliness,
}: Pick<Obligation, 'exempt' | 'progress' | 'timeliness'>): YearState {
  if (exempt) return 'exempt'
  if (progress === 'accepted') return timeliness === 'late' ? 'accepted_late' : 'accepted_on_time'
  return timeliness === 'overdue' ? 'overdue' : progress
}

/** Accepted without ever having been returned; null until somebody has decided. */
export function firstPassOf({ exempt, progress, everReturned }: Obligation): boolean | null {
  if (exempt) return null
  if (everReturned) return false
  return progress === 'accepted' ? true : null
}

/** What the year says of one institution. Shares are of what was due or handed in, of what was decided, of what
 *  was looked at: a obligation that still runs counts in none of them, one that nobody answered is not on time. */
export function yearFigures(obligations: readonly Obligation[]) {
  const counted = figures({ obligations: obligations })
  const passes = obligations.map(firstPassOf).filter((pass) => pass !== null)
  const expected = obligations.filter(({ exempt }) => !exempt)
  return {
    ...counted,
    onTimeShare: { part: counted.onTime, whole: counted.submitted + counted.overdue },
    firstPass: { part: passes.filter(Boolean).length, whole: passes.length },
    links: {
      part: expected.reduce((sum, { openLinks }) => sum + openLinks, 0),
      whole: expected.reduce((sum, { checkedLinks }) => sum + checkedLinks, 0),
    },
  }
}

/** From 0 to 1; null where there is nothing to take a share of. */
export function rateOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : part / whole
}

/** With fewer others a median would tell what one of them has. */
export const MEDIAN_NEEDS = 3

/** The median of the others' rates, or null where it would not hide them. Those with nothing counted are left out. */
export function anonymousMedian(others: readonly Share[]): number | null {
  const rates = others.map(rateOf).filter((rate) => rate !== null)
  return rates.length < MEDIAN_NEEDS ? null : median(rates)
}

/** The middle value, or the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  const upper = sorted[Math.floor(sorted.length / 2)]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

/** The year that the clocks of the department show. */
export function yearOf(instant: Date): number {
  return Number(dateOf(instant).slice(0, 4))
}

/** The month, 1 for January, of the last day on which a report is on time. */
export function dueMonth(lateFrom: Date): number {
  return Number(lastGoodDay(lateFrom).slice(5, 7))
}

/** First late instants of the obligations due in that year: after the one, up to and with the other. */
export function lateFromOf(year: number): { after: Date; upTo: Date } {
  const newYear = (of: number) => startOfDay(calendarDate(`${of}-01-01`))
  return { after: newYear(year), upTo: newYear(year + 1) }
}

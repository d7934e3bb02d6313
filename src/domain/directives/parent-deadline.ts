import { type Due, lastGoodDay, lateFrom } from '../calendar/deadline.ts'
import { type CalendarDate, daysBetween } from '../calendar/zone.ts'

/**
 * By how many days a letter's own deadline passes the one that it has to meet itself: what comes on its last day
 * has still to be put together. 0 where it is in time; the same day is in time.
 */
export function daysPastParent({ due, parentDueDate }: { due: Due; parentDueDate: CalendarDate }): number {
  return Math.max(0, daysBetween({ from: parentDueDate, to: lastGoodDay(lateFrom(due)) }))
}

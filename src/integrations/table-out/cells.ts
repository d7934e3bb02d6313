import { type CalendarDate, dateOf, timeOf } from '#/domain/calendar/zone.ts'

/**
 * A text, a number, nothing, or a value whose type the table shows: a day, an instant (on the portal's
 * clocks), an address that opens, a share from 0 to 1 as percents.
 */
export type Cell =
  string | number | null | { day: CalendarDate } | { at: Date } | { link: string } | { share: number }

export interface Column {
  head: string
  /** In characters. */
  width: number
}

export type Row = readonly Cell[]

/** One sheet of a workbook, or one part of a CSV file. The first row is the head and stays in sight. */
export interface Sheet {
  /** Shown on the tab: cut at 31 characters, without those that Excel refuses. */
  name: string
  columns: readonly Column[]
  /** Pulled as fast as the reader takes them, one at a time. */
  rows: Iterable<Row> | AsyncIterable<Row>
}

/** «22.12.2026». */
export function dayText(day: CalendarDate): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
}

/** «22.12.2026 15:42», on the portal's clocks. */
export function instantText(at: Date): string {
  return `${dayText(dateOf(at))} ${timeOf(at).slice(0, 5)}`
}

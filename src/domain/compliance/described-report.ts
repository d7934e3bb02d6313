import { daysLate } from '#/domain/calendar/deadline.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { type CellItem, type CellState, cellOf, isCovered, morePressing } from './cells.ts'

export interface Cell {
  state: CellState
  slots: number
  covered: number
}

/** What a row of the matrix is derived from: its events, and the live lines of each slot. */
export interface ReportFacts {
  lateFrom: Date
  firstCompleteAt: Date | null
  slots: readonly { platform: SlotPlatform; items: readonly CellItem[] }[]
}

/** A row of the matrix with what its slots say, whatever the moment. */
export function tallyReport<Report extends Pick<ReportFacts, 'slots'>>(report: Report) {
  const cells = cellsOf(report)
  const sum = (of: 'slots' | 'covered') => [...cells.values()].reduce((total, cell) => total + cell[of], 0)
  return { ...report, cells, slotCount: sum('slots'), covered: sum('covered') }
}

/** A row of the matrix with what the moment says of it. */
export function timeReport<Report extends Pick<ReportFacts, 'lateFrom' | 'firstCompleteAt'>>({
  report,
  now,
}: {
  report: Report
  now: Date
}) {
  const { lateFrom, firstCompleteAt } = report
  return {
    ...report,
    timeliness: timelinessOf({ now, lateFrom, firstCompleteAt }),
    daysLate: daysLate({ at: firstCompleteAt ?? now, lateFrom }),
  }
}

/** A row of the matrix with everything that is derived from its events and the moment. */
export function describeReport<Report extends ReportFacts>({ report, now }: { report: Report; now: Date }) {
  return timeReport({ report: tallyReport(report), now })
}

function cellsOf({ slots }: Pick<ReportFacts, 'slots'>): Map<SlotPlatform, Cell> {
  const cells = new Map<SlotPlatform, Cell>()
  for (const { platform, items } of slots) {
    const before = cells.get(platform)
    const state = cellOf(items)
    cells.set(platform, {
      state: before ? morePressing([before.state, state]) : state,
      slots: (before?.slots ?? 0) + 1,
      covered: (before?.covered ?? 0) + (isCovered(items) ? 1 : 0),
    })
  }
  return cells
}

/** Slots of expected institutions, and how many of them have a publication that was handed in. */
export function coverageOf(reports: readonly { exempt: boolean; cells: ReadonlyMap<SlotPlatform, Cell> }[]) {
  const all = { slots: 0, covered: 0 }
  const byPlatform = new Map<string, typeof all>()
  for (const { exempt, cells } of reports) {
    if (exempt) continue
    for (const [platform, { slots, covered }] of cells) {
      const sum = byPlatform.get(platform) ?? { slots: 0, covered: 0 }
      byPlatform.set(platform, { slots: sum.slots + slots, covered: sum.covered + covered })
      all.slots += slots
      all.covered += covered
    }
  }
  return { all, of: (platform: string) => byPlatform.get(platform) ?? { slots: 0, covered: 0 } }
}

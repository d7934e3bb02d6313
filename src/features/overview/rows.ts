import { daysLate } from '#/domain/calendar/deadline.ts'
import { type CellState, cellOf, isCovered, morePressing } from '#/domain/compliance/cells.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import type { ReportRow } from '#/server/compliance/reads.ts'

export interface Cell {
  state: CellState
  slots: number
  covered: number
}

/** A row of the matrix with everything that is derived from its events and the moment. */
export function describeRow({ report, now }: { report: ReportRow; now: Date }) {
  const { lateFrom, firstCompleteAt } = report
  const cells = cellsOf(report)
  const sum = (of: 'slots' | 'covered') => [...cells.values()].reduce((total, cell) => total + cell[of], 0)
  return {
    ...report,
    timeliness: timelinessOf({ now, lateFrom, firstCompleteAt }),
    daysLate: firstCompleteAt ? daysLate({ at: firstCompleteAt, lateFrom }) : daysLate({ at: now, lateFrom }),
    cells,
    slotCount: sum('slots'),
    covered: sum('covered'),
  }
}
export type DescribedRow = ReturnType<typeof describeRow>

function cellsOf({ slots }: ReportRow): Map<SlotPlatform, Cell> {
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

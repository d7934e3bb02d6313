import { daysLate } from '#/domain/calendar/deadline.ts'
import { type CellState, cellOf, isCovered } from '#/domain/compliance/cells.ts'
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
  const byPlatform = Map.groupBy(slots, ({ platform }) => platform)
  return new Map(
    [...byPlatform].map(([platform, held]) => {
      const items = held.flatMap((slot) => slot.items)
      const covered = held.filter((slot) => isCovered(slot.items)).length
      return [platform, { state: cellOf(items), slots: held.length, covered }]
    }),
  )
}

import type { PlanQuery, PlanState } from '#/contracts/plan.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { DirectiveState } from '#/domain/directives/control.ts'
import { matchesSearch } from '#/domain/register/fold.ts'

interface Selectable {
  state: DirectiveState
  overdue: number
  dueDate: CalendarDate | null
  number: string
  subjectKk: string
  subjectRu: string
}

/** The directives that the filters of the address leave, in the order they came. */
export function selectPlan<Row extends Selectable>({
  rows,
  filter,
}: {
  rows: Row[]
  filter: PlanQuery
}): Row[] {
  const { state, month, q } = filter
  return rows.filter(
    (row) =>
      (!state || isIn({ row, state })) &&
      (!month || monthOf(row) === month) &&
      matchesSearch({ query: q, texts: [row.number, row.subjectKk, row.subjectRu] }),
  )
}

/** Overdue somewhere: in force, and an institution has missed the deadline. Nothing is overdue where nothing is expected. */
export function isOverdue({ state, overdue }: Pick<Selectable, 'state' | 'overdue'>): boolean {
  return overdue > 0 && (state === 'under_control' || state === 'answered')
}

/** The month of the deadline, 1 for January; null without one. */
export function monthOf({ dueDate }: Pick<Selectable, 'dueDate'>): number | null {
  return dueDate && Number(dueDate.slice(5, 7))
}

function isIn({ row, state }: { row: Selectable; state: PlanState }): boolean {
  return state === 'overdue' ? isOverdue(row) : row.state === state
}

import type { FigureName, OverviewQuery, OverviewSort } from '#/contracts/overview.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { DescribedRow } from './rows.ts'

/** The rows that the address line asks for. */
export function filterRows({
  rows,
  filter,
}: {
  rows: DescribedRow[]
  filter: OverviewQuery
}): DescribedRow[] {
  const { show, kind, district, state, platform, cell, day } = filter
  return rows.filter(
    (row) =>
      (!show || counts[show](row)) &&
      (!kind || row.kind === kind) &&
      (!district || row.districtId === district) &&
      (!state || isIn({ row, state })) &&
      (!platform || row.cells.has(platform)) &&
      (!platform || !cell || row.cells.get(platform)?.state === cell) &&
      (!day || (row.firstCompleteAt !== null && dateOf(row.firstCompleteAt) <= day)),
  )
}

/** What each number of the head counts, row by row. */
const counts: Record<FigureName, (row: DescribedRow) => boolean> = {
  expected: ({ exempt }) => !exempt,
  submitted: ({ exempt, firstCompleteAt }) => !exempt && firstCompleteAt !== null,
  on_time: ({ exempt, timeliness }) => !exempt && timeliness === 'on_time',
  accepted: ({ exempt, progress }) => !exempt && progress === 'accepted',
  overdue: ({ exempt, timeliness }) => !exempt && timeliness === 'overdue',
}

function isIn({ row, state }: { row: DescribedRow; state: NonNullable<OverviewQuery['state']> }): boolean {
  if (state === 'exempt') return row.exempt
  return !row.exempt && (state === 'late' ? row.timeliness === 'late' : row.progress === state)
}

/** Exempt ones stand last in every order; equal ones keep the order of their names in the reader's language. */
export function sortRows({
  rows,
  filter,
  locale,
}: {
  rows: DescribedRow[]
  filter: OverviewQuery
  locale: Locale
}): DescribedRow[] {
  const { sort, order } = filter
  const sign = order === 'asc' ? 1 : -1
  const language = locale === 'kk' ? 'kk' : 'ru'
  const weigh = sort === 'name' ? () => 0 : weights[sort]
  const alphabet = sort === 'name' ? sign : 1
  return rows.toSorted(
    (a, b) =>
      Number(a.exempt) - Number(b.exempt) ||
      sign * (weigh(a) - weigh(b)) ||
      alphabet * (a.place[language] - b.place[language]),
  )
}

const weights: Record<Exclude<OverviewSort, 'name'>, (row: DescribedRow) => number> = {
  state: ({ progress }) => progressStates.indexOf(progress),
  // Received first, then what is awaited, then what is overdue: longer means later.
  due: ({ firstCompleteAt, daysLate }) => firstCompleteAt?.getTime() ?? AFTER_ALL + daysLate,
}

const AFTER_ALL = 1e15

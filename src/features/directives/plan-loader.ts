import { type PlanQuery, planQueryContract } from '#/contracts/plan.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { directiveStateOf } from '#/domain/directives/control.ts'
import type { Context } from '#/server/context.ts'
import { plannedDirectives, plannedYears } from '#/server/directives/reads/plan.ts'
import { sightOf } from './loaders.ts'
import { isOverdue, monthOf, selectPlan } from './plan-selection.ts'

/** All directives of a year with their state, as the address filters them. */
export async function loadPlan(context: Context, { query }: { query: Record<string, unknown> }) {
  const sight = sightOf(context)
  const filter = planQueryContract.parse(query)
  const thisYear = Number(dateOf(context.now).slice(0, 4))
  const year = filter.year ?? thisYear
  const [found, years] = await Promise.all([
    plannedDirectives(context, { sight, year }),
    plannedYears(context, { sight }),
  ])
  const all = found.map((row) => ({ ...row, state: directiveStateOf(row) }))
  const rows = selectPlan({ rows: all, filter })
  return {
    year,
    filter,
    rows,
    /** Directives of the year before filtering. */
    total: all.length,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      rows: rows.filter((row) => monthOf(row) === index + 1),
    })),
    undated: rows.filter(({ dueDate }) => dueDate === null),
    overdue: rows.filter(isOverdue).length,
    first: Math.min(years?.first ?? year, year, thisYear),
    last: Math.max(years?.last ?? year, year, thisYear),
    thisMonth: year === thisYear ? Number(dateOf(context.now).slice(5, 7)) : null,
    mayWrite: sight.drafts !== null,
  }
}

export type YearPlan = Awaited<ReturnType<typeof loadPlan>>
export type PlanRow = YearPlan['rows'][number]

/** The filters as the address spells them: what is usual is left out. */
export function planQuery({ year, state, month, q, view }: PlanQuery & { year: number }) {
  return { year, state, month, q, view: view === 'months' ? null : view }
}

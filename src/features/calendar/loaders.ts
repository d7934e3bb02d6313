import { calendarQueryContract, FIRST_YEAR } from '#/contracts/calendar.ts'
import { ORDINARY_WEEK } from '#/domain/calendar/working-days.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { authorize } from '#/server/authorize.ts'
import { daysOfYear } from '#/server/calendar/reads.ts'
import type { Context } from '#/server/context.ts'
import { hasFeed } from '#/server/feeds/reads.ts'
import { monthsOf } from './months.ts'
import { proposedDays } from './proposal.ts'

/** A year at a glance, its special days, and what the form beside it holds. */
export async function loadCalendar(context: Context, { query }: { query: Record<string, unknown> }) {
  const scope = authorize(context, 'calendar.edit')
  const asked = calendarQueryContract.parse(query)
  const today = dateOf(context.now)
  const year = asked.year ?? Math.max(FIRST_YEAR, Number(today.slice(0, 4)))
  const days = await daysOfYear(context, { scope, year })
  const table = new Map(days.map(({ date, kind }) => [date, kind]))
  const proposal = proposedDays({ year, known: new Set(table.keys()) })
  return {
    year,
    today,
    days,
    months: monthsOf({ year, table, workWeek: ORDINARY_WEEK }),
    /** The day whose form is open. */
    edited: days.find(({ date }) => date === asked.day) ?? null,
    /** The form that fills the year; null while nobody asks for it. */
    proposal: asked.fill ? proposal : null,
    /** Whether the law fixes days that the table does not have. */
    fillable: proposal.some(({ date }) => date !== null),
  }
}

/** Whether the person's own calendar has an address; the address itself nobody can read again. */
export function loadFeed(context: Context): Promise<boolean> {
  return hasFeed(context)
}

export type CalendarYear = Awaited<ReturnType<typeof loadCalendar>>
export type SpecialDay = CalendarYear['days'][number]

import { type DayTable, isWorkingDay, ORDINARY_WEEK } from '#/domain/calendar/working-days.ts'
import { addDays, type CalendarDate, dateOf, daysBetween } from '#/domain/calendar/zone.ts'
import { lastGoodDay } from '#/domain/calendar/deadline.ts'
import type { IssuedDirective } from '#/server/compliance/reads.ts'
import type { DescribedRow } from './rows.ts'

interface CurveInput {
  directive: IssuedDirective
  rows: DescribedRow[]
  table: DayTable
  previous: { directive: IssuedDirective; completions: Date[] } | undefined
  now: Date
}

/** Complete reports by day, from the letter to its due day (or to today, where that is later). */
export function curveOf({ directive, rows, table, previous, now }: CurveInput) {
  const expected = rows.filter(({ exempt }) => !exempt)
  const { issuedAt, lateFrom } = directive
  if (expected.length === 0) return null
  const from = dateOf(issuedAt)
  const due = lastGoodDay(lateFrom)
  const today = dateOf(now)
  const days = Math.max(1, daysBetween({ from, to: due > today ? due : latestUseful({ due, today }) }))
  const received = expected.flatMap(({ firstCompleteAt }) => firstCompleteAt ?? [])
  const last = Math.min(days, daysBetween({ from, to: today }))
  return {
    from,
    days,
    today: last,
    dueDay: daysBetween({ from, to: due }),
    expected: expected.length,
    counts: cumulative({ instants: received, from, days: last }),
    previous: previous
      ? cumulative({ instants: previous.completions, from: dateOf(previous.directive.issuedAt), days })
      : null,
    daysOff: Array.from({ length: days + 1 }, (_, day) => day).filter(
      (day) => !isWorkingDay({ date: addDays({ date: from, days: day }), table, workWeek: ORDINARY_WEEK }),
    ),
    date: (day: number) => addDays({ date: from, days: day }),
  }
}
export type Curve = NonNullable<ReturnType<typeof curveOf>>

/** After the deadline the curve goes on for a fortnight, not for ever. */
const DAYS_AFTER_DUE = 14

function latestUseful({ due, today }: { due: CalendarDate; today: CalendarDate }): CalendarDate {
  const limit = addDays({ date: due, days: DAYS_AFTER_DUE })
  return today < limit ? today : limit
}

/** How many had come by the end of each day, from day 0 on. */
function cumulative({
  instants,
  from,
  days,
}: {
  instants: Date[]
  from: CalendarDate
  days: number
}): number[] {
  const arrivals = instants.map((instant) => daysBetween({ from, to: dateOf(instant) }))
  return Array.from({ length: days + 1 }, (_, day) => arrivals.filter((arrival) => arrival <= day).length)
}

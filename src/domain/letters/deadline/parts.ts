import type { DeadlineAlarm } from '../letter.ts'
import type { Aim } from './candidate.ts'
import { hoursIn } from './hours.ts'
import { monthDaysIn } from './month-days.ts'
import { type NamedDay, namedDays } from './named-days.ts'
import { nearDaysIn, partsOfDayIn } from './parts-of-day.ts'
import { spansIn } from './spans.ts'
import { weekdaysIn } from './weekdays.ts'

/** A piece of a deadline: a day, a weekday, an hour. Pieces that stand together are one deadline, in any order. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly sort: 'day' | 'near' | 'span' | 'month_day' | 'weekday' | 'hour' | 'day_part'
  readonly aim: Aim
  readonly day: NamedDay | null
  readonly time: string | null
  readonly alarms: readonly DeadlineAlarm[]
  /** It is one by itself: «по пятницам», «жұмыс күні аяқталғанша». */
  readonly isTerm: boolean
  readonly weak: boolean
}

/** The pieces of a folded text in their order; of two that overlap the one that says more. */
export function partsIn(folded: string): Part[] {
  const found = [
    ...namedDays(folded).map(dayPart),
    ...hoursIn(folded).map((hour) => part({ ...hour, sort: 'hour' })),
    ...spansIn(folded).map((span) => part({ ...span, sort: 'span' })),
    ...weekdaysIn(folded).map((weekday) => part({ ...weekday, sort: 'weekday' })),
    ...monthDaysIn(folded).map((monthDay) => part({ ...monthDay, sort: 'month_day' })),
    ...partsOfDayIn(folded).map((named) => part({ ...named, sort: 'day_part' })),
    ...nearDaysIn(folded).map((near) => part({ ...near, sort: 'near' })),
  ]
  const kept: Part[] = []
  for (const one of found)
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

function part({
  aim = { kind: 'unknown' },
  day = null,
  time = null,
  alarms = [],
  isTerm = false,
  weak = false,
  ...rest
}: Pick<Part, 'start' | 'end' | 'sort'> & Partial<Part>): Part {
  return { ...rest, aim, day, time, alarms, isTerm, weak }
}

function dayPart(day: NamedDay): Part {
  const { start, end } = day
  const alarms: DeadlineAlarm[] = [
    ...(day.swappable ? (['day_or_month'] as const) : []),
    ...(day.from === null ? [] : (['period'] as const)),
  ]
  return part({ start, end, sort: 'day', day, aim: { kind: 'day', day, weekday: null }, alarms })
}

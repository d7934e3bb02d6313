import { describe, expect, it } from 'vitest'
import { ORDINARY_WEEK } from '#/domain/calendar/working-days.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { monthsOf } from './months.ts'

const table = new Map([
  [calendarDate('2026-12-16'), 'off' as const],
  [calendarDate('2026-12-19'), 'working' as const],
])
const months = monthsOf({ year: 2026, table, workWeek: ORDINARY_WEEK })

describe('the months of a year', () => {
  it('are twelve of whole weeks from Monday, and lose no day', () => {
    expect(months.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    for (const { weeks } of months) for (const week of weeks) expect(week).toHaveLength(7)
    expect(months.flatMap(({ weeks }) => weeks.flat()).filter(Boolean)).toHaveLength(365)
  })

  it('begin where the week does: 1 December 2026 is a Tuesday', () => {
    expect(months[11]?.weeks[0]?.map((day) => day?.number ?? null)).toEqual([null, 1, 2, 3, 4, 5, 6])
  })

  it('mark what the table says over what the week says', () => {
    const kind = (number: number) => months[11]?.weeks.flat().find((day) => day?.number === number)?.kind
    expect([kind(15), kind(16), kind(19), kind(20)]).toEqual(['plain', 'off', 'working', 'weekend'])
    // 23 weekdays, one of them off, and a Saturday that works.
    expect(months[11]?.workingDays).toBe(23)
  })

  it('know a leap year', () => {
    const leap = monthsOf({ year: 2028, table: new Map(), workWeek: ORDINARY_WEEK })
    expect(leap[1]?.weeks.flat().filter(Boolean)).toHaveLength(29)
  })
})

import { describe, expect, it } from 'vitest'
import { confirmedDue, dayOffAdvice, dueDateFor } from './day-off-advice.ts'
import type { Due } from './deadline.ts'
import { ORDINARY_WEEK } from './working-days.ts'
import { calendarDate } from './zone.ts'

const due = (date: string, rule: Due['rule'] = 'inclusive', time: string | null = null): Due => ({
  date: calendarDate(date),
  rule,
  time,
})
const table = new Map([
  [calendarDate('2026-12-16'), 'off' as const],
  [calendarDate('2026-12-19'), 'working' as const],
])
const advice = (given: Due, workWeek = ORDINARY_WEEK) => dayOffAdvice({ due: given, table, workWeek })

describe('advice about a day off', () => {
  it.each([
    ['an ordinary day', due('2026-12-22')],
    ['a Saturday that works', due('2026-12-19')],
    ['before a day off: the day before it is the last', due('2026-12-16', 'exclusive')],
    ['midnight of a day off', due('2026-12-16', 'time', '00:00')],
  ])('is none for %s', (_, given) => {
    expect(advice(given)).toBeNull()
  })

  it.each([
    ['a Sunday', due('2026-12-20'), '2026-12-20', '2026-12-21', '2026-12-19'],
    ['a holiday', due('2026-12-16'), '2026-12-16', '2026-12-17', '2026-12-15'],
    ['before a Monday', due('2026-12-21', 'exclusive'), '2026-12-20', '2026-12-21', '2026-12-19'],
    ['an hour of a holiday', due('2026-12-16', 'time', '18:00'), '2026-12-16', '2026-12-17', '2026-12-15'],
  ])('names the neighbours of %s', (_, given, date, next, previous) => {
    expect(advice(given)).toEqual({ date, next, previous })
  })

  it('knows the museum that is closed on Mondays', () => {
    expect(advice(due('2026-12-21'), [2, 3, 4, 5, 6, 7])).toEqual({
      date: '2026-12-21',
      next: '2026-12-22',
      previous: '2026-12-20',
    })
  })

  it('has no day to offer where nobody works', () => {
    expect(dayOffAdvice({ due: due('2026-12-21'), table: new Map(), workWeek: [] })).toEqual({
      date: '2026-12-21',
      next: null,
      previous: null,
    })
  })
})

describe('a deadline moved to a last day', () => {
  it.each([
    [due('2026-12-20'), '2026-12-21'],
    [due('2026-12-21', 'exclusive'), '2026-12-22'],
    [due('2026-12-20', 'time', '18:00'), '2026-12-21'],
  ])('keeps its rule', (given, date) => {
    expect(dueDateFor({ due: given, lastDay: calendarDate('2026-12-21') })).toBe(date)
  })
})

describe('a confirmed deadline', () => {
  const sunday = due('2026-12-20')
  const confirmed = (lastDay: string | null, given = sunday) =>
    confirmedDue({
      due: given,
      lastDay: lastDay === null ? null : calendarDate(lastDay),
      table,
      workWeek: ORDINARY_WEEK,
    })

  it.each(['2026-12-20', '2026-12-21', '2026-12-19'])('is kept on the day off or moved: %s', (lastDay) => {
    expect(confirmed(lastDay)).toEqual({ ...sunday, date: lastDay })
  })

  it.each([null, '2026-12-22'])('is refused without an answer to this question: %s', (lastDay) => {
    expect(() => confirmed(lastDay)).toThrow(
      expect.objectContaining({
        code: 'due_on_day_off',
        details: { date: '2026-12-20', next: '2026-12-21' },
      }),
    )
  })

  it('asks nothing about a working day', () => {
    expect(confirmed('2026-12-20', due('2026-12-22'))).toEqual(due('2026-12-22'))
  })
})

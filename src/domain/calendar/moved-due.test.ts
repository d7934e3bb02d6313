import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Due } from './deadline.ts'
import { movedDue } from './moved-due.ts'
import { isWorkingDay, ORDINARY_WEEK, workingDaysBetween } from './working-days.ts'
import { addDays, calendarDate } from './zone.ts'

const day = calendarDate
const due = (date: string, rule: Due['rule'] = 'inclusive'): Due => ({ date: day(date), rule, time: null })
const table = new Map([
  [day('2026-12-16'), 'off' as const],
  [day('2027-01-01'), 'off' as const],
  [day('2027-01-02'), 'off' as const],
  [day('2027-01-07'), 'off' as const],
])
const moved = (given: Due, from: string, to: string, workWeek = ORDINARY_WEEK) =>
  movedDue({ due: given, from: day(from), to: day(to), table, workWeek })

describe('a deadline moved to another letter', () => {
  it.each([
    // Wednesday 9 to Tuesday 22 December: eight working days, the 16th is off.
    ['across the New Year', due('2026-12-22'), '2026-12-09', '2026-12-28', '2027-01-11'],
    ['from a Saturday', due('2026-12-22'), '2026-12-09', '2026-12-12', '2026-12-24'],
    ['of an exclusive rule', due('2026-12-22', 'exclusive'), '2026-12-09', '2026-12-09', '2026-12-22'],
    ['that was the letter’s own day', due('2026-12-09'), '2026-12-09', '2026-12-18', '2026-12-21'],
    ['that lay before its letter', due('2026-12-01'), '2026-12-09', '2026-12-31', '2027-01-04'],
    ['that was a day off', due('2026-12-20'), '2026-12-18', '2026-12-21', '2026-12-22'],
  ])('%s', (_, given, from, to, result) => {
    expect(moved(given, from, to)).toBe(result)
  })

  it('is none where nobody works', () => {
    expect(
      movedDue({
        due: due('2026-12-22'),
        from: day('2026-12-09'),
        to: day('2026-12-09'),
        table: new Map(),
        workWeek: [],
      }),
    ).toBeNull()
  })

  it('lies as far away, and on a working day', () => {
    const shift = fc.integer({ min: 0, max: 400 })
    fc.assert(
      fc.property(shift, shift, shift, (letter, length, later) => {
        const from = addDays({ date: day('2026-01-05'), days: letter })
        const last = addDays({ date: from, days: length })
        const to = addDays({ date: from, days: later })
        const calendar = { table, workWeek: ORDINARY_WEEK }
        const result = movedDue({ due: due(last), from, to, ...calendar })
        if (!result) throw new Error('a week has working days')
        const wanted = Math.max(1, workingDaysBetween({ from, to: last, ...calendar }))
        expect(workingDaysBetween({ from: to, to: result, ...calendar })).toBe(wanted)
        expect(isWorkingDay({ date: result, ...calendar })).toBe(true)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { isExemptedByClosing } from './closing.ts'

const closedOn = calendarDate('2026-12-20')
const midnight = new Date('2026-12-20T00:00:00+05:00')
const [before, after] = [new Date(midnight.getTime() - 1), new Date(midnight.getTime() + 1)]
const open = { closedOn, firstCompleteAt: null }

describe('what closing an institution exempts', () => {
  it('before its day only what is due after the first instant of that day', () => {
    expect(isExemptedByClosing({ ...open, now: before, lateFrom: midnight })).toBe(false)
    expect(isExemptedByClosing({ ...open, now: before, lateFrom: after })).toBe(true)
  })

  it('from its day on everything open, what was overdue too', () => {
    expect(isExemptedByClosing({ ...open, now: midnight, lateFrom: before })).toBe(true)
    expect(isExemptedByClosing({ ...open, now: midnight, lateFrom: after })).toBe(true)
  })

  it('never what was handed in completely', () => {
    expect(isExemptedByClosing({ closedOn, firstCompleteAt: before, now: after, lateFrom: after })).toBe(
      false,
    )
  })
})

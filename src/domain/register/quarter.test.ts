import { describe, expect, it } from 'vitest'
import { isConfirmedThisQuarter, quarterOf } from './quarter.ts'

const march = new Date('2026-03-31T23:59:59.999+05:00')
const april = new Date('2026-04-01T00:00:00+05:00')

describe('the quarter of an instant', () => {
  it("begins at midnight on the portal's clocks", () => {
    expect(quarterOf(march)).toEqual({ year: 2026, number: 1 })
    expect(quarterOf(april)).toEqual({ year: 2026, number: 2 })
    expect(quarterOf(new Date('2026-12-31T23:00:00Z'))).toEqual({ year: 2027, number: 1 })
  })

  it('makes an account of the last quarter, of the same quarter a year ago and of none ask again', () => {
    expect(isConfirmedThisQuarter({ confirmedAt: april, now: april })).toBe(true)
    expect(isConfirmedThisQuarter({ confirmedAt: march, now: april })).toBe(false)
    expect(isConfirmedThisQuarter({ confirmedAt: new Date('2025-04-02T00:00:00+05:00'), now: april })).toBe(
      false,
    )
    expect(isConfirmedThisQuarter({ confirmedAt: null, now: april })).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { dayTicks } from './day-ticks.ts'

const lateFrom = new Date('2026-12-23T00:00:00+05:00')
const ticks = (now: string, issuedAt = '2026-12-09T10:00:00+05:00') =>
  dayTicks({ now: new Date(now), lateFrom, issuedAt: new Date(issuedAt) })

describe('the strip of days', () => {
  it('has as many golden ticks as days are left', () => {
    expect(ticks('2026-12-17T15:42:00+05:00')).toEqual({ past: 8, today: true, left: 5, lastDay: false })
  })

  it('counts days on the clocks of Almaty', () => {
    expect(ticks('2026-12-17T18:59:59Z').left).toBe(5)
    expect(ticks('2026-12-17T19:00:00Z').left).toBe(4)
  })

  it('is grey but for a golden today on the last day', () => {
    expect(ticks('2026-12-22T23:59:59+05:00')).toEqual({ past: 13, today: true, left: 0, lastDay: true })
  })

  it('has no today after the deadline', () => {
    expect(ticks('2026-12-23T00:00:00+05:00')).toMatchObject({ today: false, left: 0, lastDay: false })
  })

  it('takes weeks where more than two are left', () => {
    expect(ticks('2026-12-08T12:00:00+05:00', '2026-12-07T10:00:00+05:00').left).toBe(14)
    expect(ticks('2026-12-07T12:00:00+05:00', '2026-12-07T10:00:00+05:00')).toMatchObject({
      past: 0,
      left: 3,
    })
  })

  it('does not show more of the past than fits', () => {
    expect(ticks('2026-12-20T12:00:00+05:00', '2026-01-10T10:00:00+05:00').past).toBe(11)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOverdue, timelinessOf } from './timeliness.ts'
import type { Timeliness } from './timeliness.ts'

const local = (text: string) => new Date(`${text}+05:00`)
const lateFrom = local('2026-12-23T00:00:00')
const last = new Date(lateFrom.getTime() - 1)
const next = lateFrom
const after = local('2027-02-01T00:00:00')

describe('timeliness', () => {
  it.each<[string, Date, Date | null, Timeliness]>([
    ['nothing, last instant', last, null, 'not_due'],
    ['nothing, next instant', next, null, 'overdue'],
    ['nothing, long after', after, null, 'overdue'],
    ['received in the last instant', next, last, 'on_time'],
    ['received in the next instant', next, next, 'late'],
    ['on time stays on time', after, last, 'on_time'],
    ['late stays late', after, next, 'late'],
    ['on time before the deadline', last, local('2026-12-15T10:00:00'), 'on_time'],
  ])('%s', (_, now, firstCompleteAt, expected) => {
    expect(timelinessOf({ now, lateFrom, firstCompleteAt })).toBe(expected)
    expect(isOverdue({ now, lateFrom, firstCompleteAt })).toBe(expected === 'overdue')
  })

  it('does not change any more once a complete report is there', () => {
    const minutes = fc.integer({ min: -20_000, max: 20_000 })
    fc.assert(
      fc.property(minutes, fc.nat(50_000), fc.nat(50_000), (received, later, muchLater) => {
        const firstCompleteAt = new Date(lateFrom.getTime() + received * 60_000)
        const at = (shift: number) => new Date(firstCompleteAt.getTime() + shift * 60_000)
        const [one, other] = [later, muchLater].map((shift) =>
          timelinessOf({ now: at(shift), lateFrom, firstCompleteAt }),
        )
        expect(one).toBe(other)
        expect(one).toBe(received < 0 ? 'on_time' : 'late')
      }),
    )
  })
})

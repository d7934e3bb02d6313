import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLate, daysLeft, dueStanding, isLateAt, lastGoodDay, lateFrom } from './deadline.ts'
import type { Due } from './deadline.ts'
import { calendarDate, dateOf } from './zone.ts'

const due = (date: string, rule: Due['rule'] = 'inclusive', time: string | null = null): Due => ({
  date: calendarDate(date),
  rule,
  time,
})
const local = (text: string) => new Date(`${text}+05:00`)
const beforeMs = (instant: Date) => new Date(instant.getTime() - 1)

describe('the first late instant', () => {
  it.each([
    ['inclusive', due('2026-12-22'), '2026-12-23T00:00:00'],
    ['exclusive', due('2026-12-22', 'exclusive'), '2026-12-22T00:00:00'],
    ['until 18:00', due('2026-12-22', 'time', '18:00'), '2026-12-22T18:00:00'],
    ['until 00:00', due('2026-12-22', 'time', '00:00'), '2026-12-22T00:00:00'],
    ['last day of the year', due('2026-12-31'), '2027-01-01T00:00:00'],
    ['first day of the year, exclusive', due('2027-01-01', 'exclusive'), '2027-01-01T00:00:00'],
    ['28 February of a leap year', due('2028-02-28'), '2028-02-29T00:00:00'],
    ['29 February', due('2028-02-29'), '2028-03-01T00:00:00'],
    ['28 February of another year', due('2026-02-28'), '2026-03-01T00:00:00'],
    ['the day before the zone changed', due('2024-02-29'), '2024-03-01T00:00:00'],
  ])('%s', (_, given, expected) => {
    expect(lateFrom(given)).toEqual(local(expected))
  })

  it('wants a time for the rule "time"', () => {
    expect(() => lateFrom(due('2026-12-22', 'time'))).toThrow(RangeError)
  })
})

describe('the boundary', () => {
  const from = lateFrom(due('2026-12-22'))
  it.each([
    ['last instant', beforeMs(from), false, 0],
    ['next instant', from, true, 1],
    ['end of the next day', local('2026-12-23T23:59:59.999'), true, 1],
    ['the day after', local('2026-12-24T00:00:00'), true, 2],
    ['the next year', local('2027-01-01T00:00:00'), true, 10],
  ])('%s', (_, at, late, days) => {
    expect(isLateAt({ at, lateFrom: from })).toBe(late)
    expect(daysLate({ at, lateFrom: from })).toBe(days)
  })

  it('counts a late report of the last day itself as one day', () => {
    const until = lateFrom(due('2026-12-22', 'time', '18:00'))
    expect(daysLate({ at: local('2026-12-22T18:00:00'), lateFrom: until })).toBe(1)
    expect(daysLate({ at: local('2026-12-23T09:00:00'), lateFrom: until })).toBe(1)
    expect(daysLate({ at: local('2026-12-24T09:00:00'), lateFrom: until })).toBe(2)
  })
})

describe('standing', () => {
  const inclusive = lateFrom(due('2026-12-22'))
  const exclusive = lateFrom(due('2026-12-22', 'exclusive'))
  const timed = lateFrom(due('2026-12-22', 'time', '18:00'))
  it.each([
    ['the story: 17 December', '2026-12-17T15:42:00', inclusive, { kind: 'left', days: 5 }],
    ['the evening before', '2026-12-21T23:59:59', inclusive, { kind: 'left', days: 1 }],
    ['last day', '2026-12-22T00:00:00', inclusive, { kind: 'last_day', until: local('2026-12-22T23:59:00') }],
    [
      'last second',
      '2026-12-22T23:59:59',
      inclusive,
      { kind: 'last_day', until: local('2026-12-22T23:59:00') },
    ],
    ['next instant', '2026-12-23T00:00:00', inclusive, { kind: 'passed', days: 1 }],
    ['two days on', '2026-12-24T12:00:00', inclusive, { kind: 'passed', days: 2 }],
    [
      'exclusive: the day before is the last',
      '2026-12-21T10:00:00',
      exclusive,
      { kind: 'last_day', until: local('2026-12-21T23:59:00') },
    ],
    ['exclusive: the day itself is late', '2026-12-22T00:00:00', exclusive, { kind: 'passed', days: 1 }],
    ['until HH:MM: the day before', '2026-12-21T20:00:00', timed, { kind: 'left', days: 1 }],
    [
      'until HH:MM: that day',
      '2026-12-22T17:59:59',
      timed,
      { kind: 'last_day', until: local('2026-12-22T18:00:00') },
    ],
    ['until HH:MM: that minute', '2026-12-22T18:00:00', timed, { kind: 'passed', days: 1 }],
  ])('%s', (_, now, from, expected) => {
    expect(dueStanding({ now: local(now), lateFrom: from })).toEqual(expected)
  })

  it('says one thing at every instant, and agrees with the predicate', () => {
    const hours = fc.integer({ min: -24 * 40, max: 24 * 40 })
    fc.assert(
      fc.property(hours, fc.constantFrom(inclusive, exclusive, timed), (shift, from) => {
        const now = new Date(from.getTime() + shift * 3_600_000)
        const standing = dueStanding({ now, lateFrom: from })
        expect(standing.kind === 'passed').toBe(isLateAt({ at: now, lateFrom: from }))
        expect(standing.kind === 'last_day').toBe(
          standing.kind !== 'passed' && dateOf(now) === lastGoodDay(from),
        )
        expect(daysLeft({ now, lateFrom: from })).toBe(standing.kind === 'left' ? standing.days : 0)
        expect(daysLate({ at: now, lateFrom: from })).toBe(standing.kind === 'passed' ? standing.days : 0)
      }),
    )
  })
})

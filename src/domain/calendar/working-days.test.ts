import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MOST_WORKING_DAYS,
  ORDINARY_WEEK,
  type WorkCalendar,
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
  workingDaysLeft,
} from './working-days.ts'
import { addDays, type CalendarDate, calendarDate, daysBetween } from './zone.ts'

const day = (text: string) => calendarDate(text)
const calendar = (days: Record<string, 'off' | 'working'> = {}, workWeek = ORDINARY_WEEK): WorkCalendar => ({
  table: new Map(Object.entries(days).map(([date, kind]) => [day(date), kind])),
  workWeek,
})

const none = calendar()
/** Closed on Mondays, as museums are. */
const museum = calendar({}, [2, 3, 4, 5, 6, 7])
const december = calendar({
  '2026-12-16': 'off',
  '2026-12-19': 'working',
  '2026-12-31': 'off',
  '2027-01-01': 'off',
})

describe('a working day', () => {
  it.each([
    ['an ordinary Tuesday', '2026-12-15', december, true],
    ['a holiday in the week', '2026-12-16', december, false],
    ['an ordinary Saturday', '2026-12-12', december, false],
    ['a Saturday that works by decree', '2026-12-19', december, true],
    ['a Monday of a museum', '2026-12-21', museum, false],
    ['a Sunday of a museum', '2026-12-20', museum, true],
    ['any day of an empty week', '2026-12-15', calendar({}, []), false],
    ['the one day that an empty week works', '2026-12-15', calendar({ '2026-12-15': 'working' }, []), true],
  ])('%s', (_, date, of, working) => {
    expect(isWorkingDay({ date: day(date), ...of })).toBe(working)
  })
})

describe('the nearest working day', () => {
  it.each([
    ['2026-12-18', '2026-12-19', '2026-12-17'],
    ['2026-12-15', '2026-12-17', '2026-12-14'],
    ['2026-12-30', '2027-01-04', '2026-12-29'],
  ])('of %s is %s after and %s before', (date, next, previous) => {
    expect(nextWorkingDay({ date: day(date), ...december })).toBe(next)
    expect(previousWorkingDay({ date: day(date), ...december })).toBe(previous)
  })

  it('is none where nobody ever works', () => {
    expect(nextWorkingDay({ date: day('2026-12-18'), ...calendar({}, []) })).toBeNull()
    expect(previousWorkingDay({ date: day('2026-12-18'), ...calendar({}, []) })).toBeNull()
    expect(addWorkingDays({ date: day('2026-12-18'), days: 3, ...calendar({}, []) })).toBeNull()
  })
})

describe('working days added', () => {
  it.each([
    ['2026-12-09', 10, none, '2026-12-23'],
    ['2026-12-09', 10, december, '2026-12-23'],
    ['2026-12-18', 1, december, '2026-12-19'],
    ['2026-12-21', 1, museum, '2026-12-22'],
    ['2026-12-20', 1, museum, '2026-12-22'],
    ['2026-12-19', 0, none, '2026-12-19'],
    ['2026-12-21', -1, none, '2026-12-18'],
    ['2026-12-30', 1, december, '2027-01-04'],
  ])('%s and %i', (date, days, of, result) => {
    expect(addWorkingDays({ date: day(date), days, ...of })).toBe(result)
  })

  it.each([1.5, Number.NaN, MOST_WORKING_DAYS + 1])('%d of them is no number of days', (days) => {
    expect(() => addWorkingDays({ date: day('2026-12-18'), days, ...none })).toThrow(RangeError)
  })
})

describe('working days between', () => {
  it.each([
    ['2026-12-18', '2026-12-21', none, 1],
    ['2026-12-18', '2026-12-21', december, 2],
    ['2026-12-18', '2026-12-20', none, 0],
    ['2026-12-15', '2026-12-16', december, 0],
    ['2026-12-20', '2026-12-21', museum, 0],
    ['2026-12-22', '2026-12-22', none, 0],
    ['2026-12-22', '2026-12-01', none, 0],
    ['2026-12-30', '2027-01-04', december, 1],
    ['2026-01-01', '9999-12-31', none, 2_080_316],
  ])('%s and %s', (from, to, of, count) => {
    expect(workingDaysBetween({ from: day(from), to: day(to), ...of })).toBe(count)
  })
})

describe('working days left', () => {
  const left = (now: string, of = none) =>
    workingDaysLeft({ now: new Date(now), lateFrom: new Date('2026-12-23T00:00:00+05:00'), ...of })

  it.each([
    ['2026-12-17T12:00:00+05:00', 3],
    ['2026-12-19T12:00:00+05:00', 2],
    ['2026-12-21T23:59:59+05:00', 1],
    ['2026-12-22T00:00:00+05:00', 0],
    ['2026-12-22T23:59:59+05:00', 0],
    ['2026-12-23T00:00:00+05:00', 0],
    ['2027-02-01T00:00:00+05:00', 0],
  ])('at %s are %i', (now, count) => {
    expect(left(now)).toBe(count)
  })

  it('count the Saturday that works, and not the Monday that a museum is closed', () => {
    expect(left('2026-12-18T12:00:00+05:00', december)).toBe(3)
    expect(left('2026-12-20T12:00:00+05:00', museum)).toBe(1)
  })
})

describe('for any calendar', () => {
  const date = fc.integer({ min: -800, max: 800 }).map((days) => addDays({ date: day('2026-12-22'), days }))
  const any = fc.record({
    table: fc
      .array(fc.tuple(date, fc.constantFrom('off' as const, 'working' as const)), { maxLength: 40 })
      .map((days) => new Map(days)),
    workWeek: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  })

  it('the days between are those that a walk over the calendar counts', () => {
    fc.assert(
      fc.property(date, date, any, (from, to, of) => {
        const length = Math.max(0, daysBetween({ from, to }))
        const walked = Array.from({ length }, (_, index) => addDays({ date: from, days: index + 1 }))
        const working = walked.filter((each: CalendarDate) => isWorkingDay({ date: each, ...of }))
        expect(workingDaysBetween({ from, to, ...of })).toBe(working.length)
      }),
    )
  })

  it('days added are the days between, and end on a working day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), any, (from, days, of) => {
        const to = addWorkingDays({ date: from, days, ...of })
        if (to === null) return
        expect(workingDaysBetween({ from, to, ...of })).toBe(days)
        expect(isWorkingDay({ date: to, ...of })).toBe(true)
      }),
    )
  })

  it('the way back from a working day leads to it', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), any, (from, days, of) => {
        if (!isWorkingDay({ date: from, ...of })) return
        const to = addWorkingDays({ date: from, days, ...of })
        if (to !== null) expect(addWorkingDays({ date: to, days: -days, ...of })).toBe(from)
      }),
    )
  })
})

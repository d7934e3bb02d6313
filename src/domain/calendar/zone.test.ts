import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  ZONE,
  addDays,
  calendarDate,
  dateOf,
  daysBetween,
  instantAt,
  isCalendarDate,
  startOfDay,
  timeOf,
  weekday,
} from './zone.ts'

const day = (text: string) => calendarDate(text)
const at = (text: string) => new Date(text)
const clock = new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' })
const wall = (instant: Date) => `${dateOf(instant)} ${timeOf(instant)}`

describe('the zone', () => {
  it.each([
    ['2026-12-22T00:00:00Z', '2026-12-22 05:00:00'],
    ['2024-02-29T17:59:59Z', '2024-02-29 23:59:59'],
    ['2024-02-29T18:00:00Z', '2024-02-29 23:00:00'],
    ['2024-02-29T19:00:00Z', '2024-03-01 00:00:00'],
    ['2019-07-27T11:00:00Z', '2019-07-27 17:00:00'],
  ])('shows %s as %s, and Node agrees', (instant, shown) => {
    expect(wall(at(instant))).toBe(shown)
    expect(clock.format(at(instant))).toBe(shown)
  })

  it('agrees with Node at every instant from 2005 to 2040', () => {
    const instants = fc.date({
      min: at('2005-01-01T00:00:00Z'),
      max: at('2040-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(fc.property(instants, (instant) => wall(instant) === clock.format(instant)))
  })

  it.each(['UTC', 'America/Bogota', 'Pacific/Kiritimati'])('does not depend on a process in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    expect(wall(at('2026-12-22T19:00:00Z'))).toBe('2026-12-23 00:00:00')
    expect(startOfDay(day('2026-12-23'))).toEqual(at('2026-12-22T19:00:00Z'))
    expect(addDays({ date: day('2026-12-31'), days: 1 })).toBe('2027-01-01')
    expect(weekday(day('2026-12-21'))).toBe(1)
    vi.unstubAllEnvs()
  })
})

describe('calendar dates', () => {
  it.each(['2026-12-22', '2028-02-29', '2000-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '22.12.2026',
    '',
  ])('"%s" is none', (text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(() => calendarDate(text)).toThrow(RangeError)
  })

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
  ])('%s and %i days are %s', (date, days, result) => {
    expect(addDays({ date: day(date), days })).toBe(result)
    expect(daysBetween({ from: day(date), to: day(result) })).toBe(days)
  })

  it.each([
    ['2026-12-21', 1],
    ['2026-12-22', 2],
    ['2026-12-26', 6],
    ['2026-12-27', 7],
  ])('%s is weekday %i of a week that starts on Monday', (date, number) => {
    expect(weekday(day(date))).toBe(number)
  })
})

describe('instants', () => {
  it.each([
    ['2026-12-22', '18:00', '2026-12-22T13:00:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T19:00:00.000Z'],
    ['2024-02-29', '22:59', '2024-02-29T16:59:00.000Z'],
    ['2024-02-29', '23:30', '2024-02-29T17:30:00.000Z'],
    ['2024-03-01', '00:00', '2024-02-29T19:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(instantAt({ date: day(date), time }).toISOString()).toBe(instant)
  })

  it.each(['24:00', '9:00', '12:60', '12:00:00', ''])('"%s" is no time', (time) => {
    expect(() => instantAt({ date: day('2026-12-22'), time })).toThrow(RangeError)
  })

  it('come back as the day and the time they were made of', () => {
    const days = fc.integer({ min: -5000, max: 5000 })
    const minutes = fc.integer({ min: 0, max: 1439 })
    fc.assert(
      fc.property(days, minutes, (shift, minute) => {
        const date = addDays({ date: day('2026-12-22'), days: shift })
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(wall(instantAt({ date, time }))).toBe(`${date} ${time}:00`)
      }),
    )
  })
})

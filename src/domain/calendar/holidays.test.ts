import { describe, expect, it } from 'vitest'
import { fixedHolidays } from './holidays.ts'
import { weekday } from './zone.ts'

const dates = (year: number) => fixedHolidays({ year }).map(({ date }) => date)

describe('the fixed days off', () => {
  it('of 2026 are those of the table, but for Құрбан айт, which moves with the moon', () => {
    expect(dates(2026).map((date) => date.slice(5))).toEqual([
      '01-01',
      '01-02',
      '01-07',
      '03-08',
      '03-09',
      '03-21',
      '03-22',
      '03-23',
      '03-24',
      '03-25',
      '05-01',
      '05-07',
      '05-09',
      '05-11',
      '07-06',
      '10-25',
      '10-26',
      '12-16',
    ])
  })

  it('of 2027 have 15 March, and 30 August no more', () => {
    expect(dates(2026)).not.toContain('2026-03-15')
    expect(dates(2027)).toContain('2027-03-15')
    expect(dates(2027).filter((date) => date.startsWith('2027-08'))).toEqual([])
  })

  it('of 2028: a New Year on Saturday and Sunday frees Monday and Tuesday', () => {
    expect(dates(2028).slice(0, 5)).toEqual([
      '2028-01-01',
      '2028-01-02',
      '2028-01-03',
      '2028-01-04',
      '2028-01-07',
    ])
  })

  it('of 2029: Christmas on a Sunday frees no other day', () => {
    expect(dates(2029)).toContain('2029-01-07')
    expect(dates(2029)).not.toContain('2029-01-08')
  })

  it.each([2026, 2027, 2028, 2029, 2030, 2031, 2032])(
    'of %i name no day twice and move to working days',
    (year) => {
      const days = fixedHolidays({ year })
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length)
      for (const { date, moved } of days) if (moved) expect(weekday(date)).toBeLessThan(6)
      expect([...days].sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(days)
    },
  )
})

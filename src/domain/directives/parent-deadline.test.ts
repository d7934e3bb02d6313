import { describe, expect, it } from 'vitest'
import { calendarDate } from '../calendar/zone.ts'
import { daysPastParent } from './parent-deadline.ts'

const parentDueDate = calendarDate('2026-12-22')

describe('a deadline beside the one from above', () => {
  it.each([
    ['the day before', { date: '2026-12-21', rule: 'inclusive', time: null }, 0],
    ['the same day', { date: '2026-12-22', rule: 'inclusive', time: null }, 0],
    ['the same day until an hour', { date: '2026-12-22', rule: 'time', time: '18:00' }, 0],
    ['up to the day after, not including it', { date: '2026-12-23', rule: 'exclusive', time: null }, 0],
    ['the day after', { date: '2026-12-23', rule: 'inclusive', time: null }, 1],
    ['in the next year', { date: '2027-01-11', rule: 'inclusive', time: null }, 20],
  ] as const)('is late by so many days: %s', (_, due, days) => {
    expect(daysPastParent({ due: { ...due, date: calendarDate(due.date) }, parentDueDate })).toBe(days)
  })
})

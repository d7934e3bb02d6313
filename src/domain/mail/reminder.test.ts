import { describe, expect, test } from 'vitest'
import type { DayTable } from '../calendar/working-days.ts'
import { calendarDate } from '../calendar/zone.ts'
import { reminderDue } from './reminder.ts'

const week = [1, 2, 3, 4, 5]
const noDays: DayTable = new Map()
/** 22 December 2026, a Tuesday, inclusive. */
const lateFrom = new Date('2026-12-23T00:00:00+05:00')

const at = (
  local: string,
  {
    late = lateFrom,
    workWeek = week,
    table = noDays,
  }: { late?: Date; workWeek?: number[]; table?: DayTable } = {},
) => reminderDue({ now: new Date(`${local}+05:00`), lateFrom: late, workWeek, table })

describe('three working days left', () => {
  test.each([
    ['2026-12-16T12:00:00', null],
    ['2026-12-17T08:59:59', null],
    ['2026-12-17T09:00:00', 'three_days_left'],
    ['2026-12-17T17:59:59', 'three_days_left'],
    ['2026-12-17T18:00:00', null],
    ['2026-12-18T12:00:00', null],
  ])('on Thursday for Tuesday: %s → %s', (now, reminder) => {
    expect(at(now)).toBe(reminder)
  })

  test('a holiday between puts it a day earlier', () => {
    const table: DayTable = new Map([[calendarDate('2026-12-18'), 'off']])
    expect(at('2026-12-16T09:00:00', { table })).toBe('three_days_left')
    expect(at('2026-12-17T09:00:00', { table })).toBe(null)
  })

  test("the institution's own week counts: one that closes on Mondays and opens on weekends", () => {
    const workWeek = [2, 3, 4, 5, 6, 7]
    expect(at('2026-12-18T09:00:00', { workWeek })).toBe('three_days_left')
    expect(at('2026-12-17T09:00:00', { workWeek })).toBe(null)
  })

  test('never on a day off, though three are left on it too', () => {
    const late = new Date('2026-12-24T00:00:00+05:00')
    expect(at('2026-12-18T12:00:00', { late })).toBe('three_days_left')
    expect(at('2026-12-19T12:00:00', { late })).toBe(null)
  })
})

describe('the last day', () => {
  test.each([
    ['2026-12-22T08:59:59', null],
    ['2026-12-22T09:00:00', 'due_today'],
    ['2026-12-22T17:59:59', 'due_today'],
    ['2026-12-22T18:00:00', null],
  ])('%s → %s', (now, reminder) => {
    expect(at(now)).toBe(reminder)
  })

  test('not where the institution is closed that day', () => {
    expect(at('2026-12-22T12:00:00', { workWeek: [1, 3, 4, 5] })).toBe(null)
  })

  test('until the minute of a deadline with an hour, overdue from it on', () => {
    const late = new Date('2026-12-22T12:00:00+05:00')
    expect(at('2026-12-22T11:59:59', { late })).toBe('due_today')
    expect(at('2026-12-22T12:00:00', { late })).toBe('overdue')
  })
})

describe('overdue', () => {
  test.each([
    ['2026-12-23T00:00:00', null],
    ['2026-12-23T08:59:59', null],
    ['2026-12-23T09:00:00', 'overdue'],
    ['2026-12-25T17:59:59', 'overdue'],
    ['2026-12-26T09:00:00', null],
  ])('%s → %s', (now, reminder) => {
    expect(at(now)).toBe(reminder)
  })

  test('on a day off too', () => {
    const late = new Date('2026-12-19T00:00:00+05:00')
    expect(at('2026-12-19T09:00:00', { late })).toBe('overdue')
  })

  test('a deadline of the evening is told next morning', () => {
    const late = new Date('2026-12-22T18:00:00+05:00')
    expect(at('2026-12-22T18:00:00', { late })).toBe(null)
    expect(at('2026-12-23T09:00:00', { late })).toBe('overdue')
    expect(at('2026-12-25T17:00:00', { late })).toBe('overdue')
    expect(at('2026-12-26T09:00:00', { late })).toBe(null)
  })
})

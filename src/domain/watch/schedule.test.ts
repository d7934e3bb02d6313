import { expect, test } from 'vitest'
import { addDays, calendarDate } from '../calendar/zone.ts'
import { isTold } from './outcome.ts'
import { missingDays, nextWatchOn } from './schedule.ts'

const firstSeenOn = calendarDate('2026-12-01')
const after = (days: number) => addDays({ date: firstSeenOn, days })

test.each([
  [0, 1],
  [1, 7],
  [6, 7],
  [7, 30],
  [29, 30],
  [30, 90],
  [89, 90],
  [90, null],
  [400, null],
])('looked at on day %i, next on day %s', (today, next) => {
  expect(nextWatchOn({ firstSeenOn, today: after(today), missingOn: [] })).toBe(
    next === null ? null : after(next),
  )
})

test.each([
  [[7], 8],
  [[7, 8], 9],
  [[7, 8, 9], 30],
])('missing on %j', (missing, next) => {
  const missingOn = missing.map(after)
  const today = missingOn.at(-1) ?? firstSeenOn
  expect(nextWatchOn({ firstSeenOn, today, missingOn })).toBe(after(next))
})

test('a page that is missing at the end of the plan is asked for until it is gone', () => {
  expect(nextWatchOn({ firstSeenOn, today: after(90), missingOn: [after(90)] })).toBe(after(91))
  const missingOn = [after(90), after(91), after(92)]
  expect(nextWatchOn({ firstSeenOn, today: after(92), missingOn })).toBe(null)
})

test('a day counts once', () => {
  const before = [after(1), after(2)]
  expect(missingDays({ before, seen: 'missing', today: after(2) })).toEqual(before)
  expect(missingDays({ before, seen: 'missing', today: after(3) })).toEqual([...before, after(3)])
  expect(missingDays({ before, seen: 'unknown', today: after(3) })).toEqual(before)
  expect(missingDays({ before, seen: 'there', today: after(3) })).toEqual([])
})

test('gone and changed are told once, and again when they come again', () => {
  expect(isTold({ before: null, now: 'gone' })).toBe(true)
  expect(isTold({ before: 'missing', now: 'gone' })).toBe(true)
  expect(isTold({ before: 'gone', now: 'gone' })).toBe(false)
  expect(isTold({ before: 'changed', now: 'gone' })).toBe(true)
  expect(isTold({ before: 'ok', now: 'missing' })).toBe(false)
  expect(isTold({ before: 'changed', now: 'changed' })).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { reportRefusal } from './open-for-report.ts'

const lockAt = new Date('2027-01-15T00:00:00+05:00')
const last = new Date(lockAt.getTime() - 1)

describe('a report', () => {
  it.each([
    ['no lock', { now: lockAt, lockAt: null, exempt: false }, null],
    ['last instant', { now: last, lockAt, exempt: false }, null],
    ['next instant', { now: lockAt, lockAt, exempt: false }, 'locked'],
    ['exempt', { now: last, lockAt, exempt: true }, 'exempt'],
    ['exempt and locked', { now: lockAt, lockAt, exempt: true }, 'exempt'],
  ])('%s', (_, given, expected) => {
    expect(reportRefusal(given)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { reportRefusal, type ReportClosure } from './open-for-report.ts'

const lockAt = new Date('2027-01-15T00:00:00+05:00')
const last = new Date(lockAt.getTime() - 1)
const open = { lockAt: null, exemptAt: null, refusedAt: null, closedAt: null, withdrawnAt: null }

describe('a report', () => {
  it.each<[string, Partial<ReportClosure> & { now: Date }, ReturnType<typeof reportRefusal>]>([
    ['no lock', { now: lockAt }, null],
    ['last instant', { now: last, lockAt }, null],
    ['next instant', { now: lockAt, lockAt }, 'locked'],
    ['exempt', { now: last, lockAt, exemptAt: last }, 'exempt'],
    ['exempt and locked', { now: lockAt, lockAt, exemptAt: last }, 'exempt'],
    ['refused for good', { now: last, lockAt, refusedAt: last }, 'refused'],
    ['refused, then exempted', { now: last, refusedAt: last, exemptAt: last }, 'exempt'],
    ['off control', { now: last, closedAt: last }, 'closed'],
    ['exempt and off control', { now: last, exemptAt: last, closedAt: last }, 'closed'],
    ['withdrawn whatever else', { now: lockAt, lockAt, closedAt: last, withdrawnAt: last }, 'withdrawn'],
  ])('%s', (_, given, expected) => {
    expect(reportRefusal({ ...open, ...given })).toBe(expected)
  })
})

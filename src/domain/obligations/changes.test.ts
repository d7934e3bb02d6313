import { describe, expect, it } from 'vitest'
import { judgedAt, obligationChanges, obligationRefusal, type ChangedObligation } from './changes.ts'
import { timelinessOf } from './timeliness.ts'

const at = new Date('2026-12-20T10:00:00+05:00')
const nothing: ChangedObligation = { exemptAt: null, refusedAt: null, firstCompleteAt: null }

describe('what may happen to one obligation', () => {
  it.each<[string, Partial<ChangedObligation>, (string | null)[]]>([
    ['nothing handed in', {}, [null, 'already_done', 'nothing_submitted', 'already_done', null]],
    ['handed in', { firstCompleteAt: at }, [null, 'already_done', null, 'already_done', null]],
    ['exempt', { exemptAt: at }, ['already_done', null, 'report_exempt', 'already_done', 'report_exempt']],
    [
      'exempted after submission',
      { exemptAt: at, firstCompleteAt: at },
      ['already_done', null, 'report_exempt', 'already_done', 'report_exempt'],
    ],
    [
      'refused for good',
      { refusedAt: at, firstCompleteAt: at },
      [null, 'already_done', 'already_done', null, 'report_refused'],
    ],
    [
      'refused, then exempted',
      { refusedAt: at, exemptAt: at, firstCompleteAt: at },
      ['already_done', null, 'report_exempt', null, 'report_exempt'],
    ],
  ])('%s: %o', (_, facts, expected) => {
    const of = { ...nothing, ...facts }
    expect(obligationChanges.map((change) => obligationRefusal({ change, of }))).toEqual(expected)
  })
})

describe('a directive off control stands still', () => {
  const lateFrom = new Date('2026-12-23T00:00:00+05:00')
  const timeliness = (closedAt: Date | null, now: Date) =>
    timelinessOf({ now: judgedAt({ now, closedAt }), lateFrom, firstCompleteAt: null })

  it('closed before the deadline nobody becomes overdue, closed after it whoever was stays so', () => {
    const now = new Date('2027-02-01T10:00:00+05:00')
    expect(timeliness(null, now)).toBe('overdue')
    expect(timeliness(at, now)).toBe('not_due')
    expect(timeliness(lateFrom, now)).toBe('overdue')
  })

  it('a figure as of a day before the closing does not look ahead', () => {
    expect(judgedAt({ now: at, closedAt: lateFrom })).toEqual(at)
  })
})

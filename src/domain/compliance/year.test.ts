import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lateFrom } from '#/domain/calendar/deadline.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import {
  anonymousMedian,
  type Obligation,
  dueMonth,
  firstPassOf,
  lateFromOf,
  median,
  MEDIAN_NEEDS,
  rateOf,
  yearFigures,
  yearOf,
  yearStateOf,
  yearStates,
} from './year.ts'

const obligation = (facts: Partial<Obligation> = {}): Obligation => ({
  exempt: false,
  progress: 'not_started',
  timeliness: 'not_due',
  everReturned: false,
  checkedLinks: 0,
  openLinks: 0,
  ...facts,
})

const accepted = obligation({ progress: 'accepted', timeliness: 'on_time', checkedLinks: 5, openLinks: 5 })

describe('the state of a obligation', () => {
  it.each([
    [obligation(), 'not_started'],
    [obligation({ timeliness: 'overdue' }), 'overdue'],
    [obligation({ progress: 'in_progress' }), 'in_progress'],
    [obligation({ progress: 'in_progress', timeliness: 'overdue' }), 'overdue'],
    [obligation({ progress: 'submitted', timeliness: 'late' }), 'submitted'],
    [obligation({ progress: 'returned', timeliness: 'on_time' }), 'returned'],
    [accepted, 'accepted_on_time'],
    [obligation({ progress: 'accepted', timeliness: 'late' }), 'accepted_late'],
    [obligation({ exempt: true, progress: 'accepted', timeliness: 'on_time' }), 'exempt'],
    [obligation({ exempt: true, timeliness: 'overdue' }), 'exempt'],
  ])('%o is %s', (facts, state) => {
    expect(yearStateOf(facts)).toBe(state)
  })
})

describe('first pass', () => {
  it.each([
    [accepted, true],
    [obligation({ progress: 'accepted', timeliness: 'on_time', everReturned: true }), false],
    [obligation({ progress: 'returned', timeliness: 'on_time', everReturned: true }), false],
    [obligation({ progress: 'submitted', timeliness: 'on_time', everReturned: true }), false],
    [obligation({ progress: 'submitted', timeliness: 'on_time' }), null],
    [obligation(), null],
    [obligation({ exempt: true, progress: 'accepted', everReturned: true }), null],
  ])('%o: %s', (facts, pass) => {
    expect(firstPassOf(facts)).toBe(pass)
  })
})

describe('figures of the year', () => {
  it('are those of the picture: 14 obligations, 11 of 12 on time, 10 of 11 at once', () => {
    const obligations = [
      ...Array.from({ length: 9 }, () => accepted),
      obligation({ progress: 'accepted', timeliness: 'late', checkedLinks: 6, openLinks: 4 }),
      obligation({ progress: 'submitted', timeliness: 'on_time', checkedLinks: 5, openLinks: 5 }),
      obligation({
        progress: 'returned',
        timeliness: 'on_time',
        everReturned: true,
        checkedLinks: 5,
        openLinks: 5,
      }),
      obligation(),
      obligation({ exempt: true, checkedLinks: 3 }),
    ]
    expect(yearFigures(obligations)).toMatchObject({
      total: 14,
      exempt: 1,
      overdue: 0,
      onTimeShare: { part: 11, whole: 12 },
      firstPass: { part: 10, whole: 11 },
      links: { part: 59, whole: 61 },
    })
  })

  it('of nothing are nothing', () => {
    const { onTimeShare, firstPass, links, total } = yearFigures([])
    expect([onTimeShare, firstPass, links].map(rateOf)).toEqual([null, null, null])
    expect(total).toBe(0)
  })

  it('have parts within their wholes, and states that add up', () => {
    const anyObligation = fc.record({
      exempt: fc.boolean(),
      progress: fc.constantFrom(...progressStates),
      late: fc.boolean(),
      everReturned: fc.boolean(),
      links: fc.tuple(fc.nat(9), fc.nat(9)),
    })
    fc.assert(
      fc.property(fc.array(anyObligation), (facts) => {
        const obligations = facts.map(({ late, links, ...rest }): Obligation => {
          const sent = ['submitted', 'returned', 'accepted'].includes(rest.progress)
          const timeliness = sent ? (late ? 'late' : 'on_time') : late ? 'overdue' : 'not_due'
          return { ...rest, timeliness, checkedLinks: links[0] + links[1], openLinks: links[0] }
        })
        const { onTimeShare, firstPass, links, total } = yearFigures(obligations)
        for (const { part, whole } of [onTimeShare, firstPass, links]) expect(part).toBeLessThanOrEqual(whole)
        const states = obligations.map(yearStateOf)
        const counts = yearStates.map((state) => states.filter((one) => one === state).length)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
      }),
    )
  })
})

describe('median', () => {
  it.each([
    [[], null],
    [[0.5], 0.5],
    [[1, 0], 0.5],
    [[0.9, 0.1, 0.5], 0.5],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (values, middle) => {
    expect(median(values)).toBe(middle)
  })

  it('is silent where it would name somebody', () => {
    const others = (count: number) => Array.from({ length: count }, () => ({ part: 4, whole: 5 }))
    expect(MEDIAN_NEEDS).toBe(3)
    expect(anonymousMedian(others(2))).toBeNull()
    expect(anonymousMedian(others(3))).toBe(0.8)
    expect(anonymousMedian([...others(2), { part: 0, whole: 0 }])).toBeNull()
  })
})

describe('the year of a obligation', () => {
  const due = (day: string) => lateFrom({ date: calendarDate(day), rule: 'inclusive', time: null })
  const isWithin = (instant: Date) => {
    const { after, upTo } = lateFromOf(2026)
    return instant > after && instant <= upTo
  }

  it('is that of its last good day', () => {
    expect(isWithin(due('2025-12-31'))).toBe(false)
    expect(isWithin(due('2026-01-01'))).toBe(true)
    expect(isWithin(due('2026-12-31'))).toBe(true)
    expect(isWithin(due('2027-01-01'))).toBe(false)
    expect(dueMonth(due('2026-12-31'))).toBe(12)
    expect(dueMonth(due('2026-01-31'))).toBe(1)
  })

  it('is read on the clocks of the department', () => {
    expect(yearOf(new Date('2026-12-31T18:59:59Z'))).toBe(2026)
    expect(yearOf(new Date('2026-12-31T19:00:00Z'))).toBe(2027)
  })
})

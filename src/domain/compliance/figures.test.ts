import { describe, expect, it } from 'vitest'
import { figures, rates } from './figures.ts'
import type { CountedObligation } from './figures.ts'

function some(count: number, one: Partial<CountedObligation>): CountedObligation[] {
  return Array.from({ length: count }, () => ({
    exempt: false,
    progress: 'not_started',
    timeliness: 'not_due',
    ...one,
  }))
}

const story = [
  ...some(1, { exempt: true }),
  ...some(2, {}),
  ...some(2, { progress: 'in_progress' }),
  ...some(2, { progress: 'submitted', timeliness: 'on_time' }),
  ...some(1, { progress: 'returned', timeliness: 'on_time' }),
  ...some(4, { progress: 'accepted', timeliness: 'on_time' }),
]

describe('figures', () => {
  it('are those of the dashboard picture', () => {
    const counted = figures({ obligations: story })
    expect(counted).toEqual({
      total: 12,
      exempt: 1,
      expected: 11,
      notStarted: 2,
      inProgress: 2,
      submittedWaiting: 2,
      returned: 1,
      accepted: 4,
      submitted: 7,
      onTime: 7,
      late: 0,
      overdue: 0,
    })
    const percent = (share: number | null) => share && Math.round(share * 100)
    expect(percent(rates(counted).reporting)).toBe(64)
    expect(percent(rates(counted).onTime)).toBe(100)
    expect(percent(rates(counted).acceptance)).toBe(57)
    expect(percent(rates(counted).discipline)).toBe(36)
  })

  it('leave the exempt out, whatever they did', () => {
    const obligations = some(3, { exempt: true, progress: 'accepted', timeliness: 'late' })
    expect(figures({ obligations })).toMatchObject({
      total: 3,
      exempt: 3,
      expected: 0,
      submitted: 0,
      late: 0,
    })
  })

  it('count late and overdue apart', () => {
    const obligations = [
      ...some(2, { timeliness: 'overdue', progress: 'in_progress' }),
      ...some(1, { timeliness: 'late', progress: 'submitted' }),
    ]
    const counted = figures({ obligations })
    expect(counted).toMatchObject({ overdue: 2, late: 1, onTime: 0, submitted: 1 })
    expect(rates(counted)).toEqual({ reporting: 1 / 3, onTime: 0, acceptance: 0, discipline: 0 })
  })

  it('have no share of nothing', () => {
    const none = { reporting: null, onTime: null, acceptance: null, discipline: null }
    expect(rates(figures({ obligations: [] }))).toEqual(none)
    expect(rates(figures({ obligations: some(2, {}) }))).toEqual({ ...none, reporting: 0, discipline: 0 })
  })
})

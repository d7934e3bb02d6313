import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { progressOf, progressStates } from './progress.ts'
import type { Progress, ProgressFacts } from './progress.ts'

const nothing: ProgressFacts = {
  acknowledged: false,
  drafted: false,
  submittedAny: false,
  firstCompleteAt: null,
  returned: false,
  refused: false,
  acceptedAt: null,
}
const at = new Date('2026-12-15T10:00:00Z')
const complete = { submittedAny: true, firstCompleteAt: at }

describe('progress', () => {
  it.each<[string, Partial<ProgressFacts>, Progress]>([
    ['nothing', {}, 'not_started'],
    ['acknowledged', { acknowledged: true }, 'in_progress'],
    ['a draft without acknowledging', { drafted: true }, 'in_progress'],
    ['sent, but incomplete', { submittedAny: true }, 'in_progress'],
    ['incomplete and returned', { submittedAny: true, returned: true }, 'in_progress'],
    ['complete', complete, 'submitted'],
    ['complete, with a new draft', { ...complete, drafted: true }, 'submitted'],
    ['returned', { ...complete, returned: true }, 'returned'],
    ['refused for good', { ...complete, refused: true }, 'returned'],
    ['accepted, then refused for good', { ...complete, acceptedAt: at, refused: true }, 'returned'],
    ['accepted', { ...complete, acceptedAt: at }, 'accepted'],
    ['accepted, then an addition', { ...complete, acceptedAt: at, drafted: true }, 'accepted'],
    ['accepted, then returned', { ...complete, acceptedAt: at, returned: true }, 'returned'],
  ])('%s', (_, facts, expected) => {
    expect(progressOf({ ...nothing, ...facts })).toBe(expected)
  })

  it('is submitted or beyond exactly when a complete report is there', () => {
    const facts = fc.record({
      acknowledged: fc.boolean(),
      drafted: fc.boolean(),
      submittedAny: fc.boolean(),
      firstCompleteAt: fc.constantFrom(null, at),
      returned: fc.boolean(),
      refused: fc.boolean(),
      acceptedAt: fc.constantFrom(null, at),
    })
    fc.assert(
      fc.property(facts, (given) => {
        const place = progressStates.indexOf(progressOf(given))
        expect(place >= progressStates.indexOf('submitted')).toBe(given.firstCompleteAt !== null)
      }),
    )
  })
})

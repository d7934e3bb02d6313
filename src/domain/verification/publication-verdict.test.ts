import { describe, expect, it } from 'vitest'
import { countVerdicts, lookOf, publicationVerdict } from './publication-verdict.ts'

const clean = { errors: [], remarks: [], verdict: 'ok' as const }

describe('the verdict of a publication', () => {
  it.each([
    { line: clean, verdict: 'ok' },
    { line: { ...clean, verdict: 'remark' as const }, verdict: 'remark' },
    { line: { ...clean, verdict: 'error' as const }, verdict: 'error' },
    { line: { ...clean, verdict: 'pending' as const }, verdict: 'unseen' },
    { line: { ...clean, verdict: null }, verdict: 'unseen' },
    // A page without remarks does not clean what the address or the account told.
    { line: { ...clean, remarks: ['unknown_outlet'] }, verdict: 'remark' },
    { line: { ...clean, errors: ['duplicate'] }, verdict: 'error' },
    // What is known already does not wait for the look, and no look takes it away.
    { line: { ...clean, remarks: ['front_page'], verdict: 'pending' as const }, verdict: 'remark' },
    { line: { errors: ['not_web'], remarks: ['front_page'], verdict: null }, verdict: 'error' },
    { line: { ...clean, remarks: ['by_hand'], verdict: null }, verdict: 'remark' },
  ])('is $verdict for $line', ({ line, verdict }) => {
    expect(publicationVerdict(line)).toBe(verdict)
  })

  it('counts errors and remarks apart', () => {
    expect(countVerdicts(['error', 'remark', null, 'ok', 'unseen', 'remark'])).toEqual({
      errors: 1,
      remarks: 2,
    })
  })
})

describe('the look at a page', () => {
  const retryAt = new Date('2026-12-17T10:00:00Z')
  it.each([
    { line: { verdict: 'pending' as const, retryAt: null }, look: 'checking' },
    { line: { verdict: 'pending' as const, retryAt }, look: 'later' },
    { line: { verdict: 'error' as const, retryAt }, look: 'over' },
    { line: { verdict: null, retryAt: null }, look: 'over' },
  ])('is $look', ({ line, look }) => {
    expect(lookOf(line)).toBe(look)
  })
})

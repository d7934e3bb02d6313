import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict.ts'

describe('verdictOf', () => {
  test.each([
    [200, 'answers'],
    [204, 'answers'],
    [299, 'answers'],
    [199, 'unreachable'],
    [300, 'unreachable'],
    [304, 'unreachable'],
    [400, 'unreachable'],
    [401, 'unreachable'],
    [403, 'unreachable'],
    [404, 'gone'],
    [405, 'unreachable'],
    [410, 'gone'],
    [429, 'unreachable'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('status %i → %s, whether tries are left or not', (status, verdict) => {
    const answer = { kind: 'answered', status } as const
    expect(verdictOf({ answer, triesLeft: true })).toBe(verdict)
    expect(verdictOf({ answer, triesLeft: false })).toBe(verdict)
  })

  test('a refused address is a verdict at once', () => {
    expect(verdictOf({ answer: { kind: 'refused' }, triesLeft: true })).toBe('refused')
  })

  test.each(['dns', 'timeout', 'tls', 'reset', 'unreachable'])(
    '%s is tried again, then unreachable',
    (reason) => {
      const answer = { kind: 'failed', reason } as const
      expect(verdictOf({ answer, triesLeft: true })).toBe('try_again')
      expect(verdictOf({ answer, triesLeft: false })).toBe('unreachable')
    },
  )

  test.each(['too_large', 'too_many_redirects', 'bad_response'])(
    '%s would come again: a verdict',
    (reason) => {
      expect(verdictOf({ answer: { kind: 'failed', reason }, triesLeft: true })).toBe('unreachable')
    },
  )
})

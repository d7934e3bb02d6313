import { describe, expect, it } from 'vitest'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import { markOf, standOf } from './marks.ts'

const read = {
  kind: 'link',
  errors: [],
  remarks: [],
  reasons: [],
  verdict: 'ok',
  retryAt: null,
  decision: null,
  waiting: true,
  cameAgain: false,
}
const line = (id: string, given: Partial<ReviewLine> = {}) => ({ ...read, id, ...given }) as ReviewLine

const gone = line('gone', { verdict: 'error', reasons: [{ code: 'gone', details: {} }] })
const strange = line('strange', { remarks: ['not_your_account'] })
const reason = line('reason', { kind: 'reason', verdict: null })

describe('what a bulk acceptance may take', () => {
  it('is what waits without an error; errors and remarks are counted apart', () => {
    const accepted = line('accepted', { waiting: false, decision: 'accepted' })
    const stand = standOf([line('fine'), gone, strange, reason, accepted])
    expect(stand.acceptable.map(({ id }) => id)).toEqual(['fine', 'strange', 'reason'])
    expect(stand).toMatchObject({ waiting: 4, errors: 1, remarks: 1 })
  })
})

describe('the mark of a line', () => {
  it.each([
    { of: line('fine'), word: 'clean' },
    { of: gone, word: 'error' },
    { of: strange, word: 'remark' },
    { of: reason, word: 'reason' },
    { of: line('new', { verdict: 'pending' }), word: 'checking' },
    { of: line('later', { verdict: 'pending', retryAt: new Date(0) }), word: 'later' },
    { of: line('never', { verdict: null }), word: 'unseen' },
  ])('is $word', ({ of, word }) => {
    expect(markOf(of).word).toBe(word)
  })
})

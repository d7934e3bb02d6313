import { describe, expect, it } from 'vitest'
import { type CellItem, cellOf, cellStates, isCovered } from './cells.ts'

const item = (fields: Partial<CellItem> = {}): CellItem => ({
  kind: 'link',
  sent: true,
  decision: null,
  remarked: false,
  ...fields,
})

const examples: Record<(typeof cellStates)[number], CellItem[]> = {
  returned: [item({ decision: 'returned', remarked: true })],
  remark: [item({ remarked: true })],
  waiting: [item()],
  draft: [item({ sent: false, remarked: true })],
  accepted: [item({ decision: 'accepted', remarked: true })],
  reason: [item({ kind: 'reason', decision: 'accepted' })],
  none: [],
}

describe('a cell of the matrix', () => {
  it.each(cellStates)('says %s', (state) => {
    expect(cellOf(examples[state])).toBe(state)
  })

  it('says the most pressing of several', () => {
    for (const [place, state] of cellStates.entries()) {
      const below = cellStates.slice(place).flatMap((other) => examples[other])
      expect(cellOf(below.reverse())).toBe(state)
    }
  })

  it('is covered by a link that was handed in, not by a draft or a reason', () => {
    expect(isCovered([item()])).toBe(true)
    expect(isCovered([item({ sent: false }), item({ kind: 'reason' })])).toBe(false)
  })
})

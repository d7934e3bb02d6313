import { describe, expect, it } from 'vitest'
import { changedFields } from './changed-fields.ts'

describe('what an entry changed', () => {
  it.each([
    ['nothing was said', { before: null, after: null }, []],
    [
      'a value came',
      { before: null, after: { number: '05-14/1' } },
      [{ name: 'number', before: null, after: '05-14/1' }],
    ],
    [
      'one of two differs',
      { before: { a: 1, b: 'x' }, after: { a: 1, b: 'y' } },
      [{ name: 'b', before: 'x', after: 'y' }],
    ],
    ['a list', { before: null, after: { ids: ['1', '2'] } }, [{ name: 'ids', before: null, after: '1, 2' }]],
    [
      'a day and an instant',
      {
        before: { dueDate: '2026-12-22' },
        after: { dueDate: '2026-12-24', closedAt: '2026-12-22T10:30:00.000Z' },
      },
      [
        { name: 'dueDate', before: '22.12.2026', after: '24.12.2026' },
        { name: 'closedAt', before: null, after: '22.12.2026, 15:30' },
      ],
    ],
    ['a value went', { before: { a: 'x' }, after: { a: null } }, [{ name: 'a', before: 'x', after: null }]],
    ['a bare value', { before: 1, after: 2 }, [{ name: '', before: '1', after: '2' }]],
  ])('%s', (_, given, wanted) => {
    expect(changedFields(given)).toEqual(wanted)
  })
})

import { describe, expect, it } from 'vitest'
import { neighbours, openedLine } from './position.ts'

const queue = [
  { id: 'a', waiting: true },
  { id: 'b', waiting: false },
  { id: 'c', waiting: true },
]
const ids = (itemId: string | undefined, whole = false) => openedLine({ lines: queue, itemId, whole })?.id

describe('the line that stands open', () => {
  it('is the named one, else the first that waits', () => {
    expect(ids('c')).toBe('c')
    expect(ids(undefined)).toBe('a')
    expect(ids('gone')).toBe('a')
  })

  it('in place of a decided one is the next, from the end the first', () => {
    expect(ids('b')).toBe('c')
    const last = [...queue.slice(0, 2), { id: 'c', waiting: false }]
    expect(openedLine({ lines: last, itemId: 'c', whole: false })?.id).toBe('a')
  })

  it('of a whole report may be a decided one', () => {
    expect(ids('b', true)).toBe('b')
    const decided = [{ id: 'x', waiting: false }]
    expect(openedLine({ lines: decided, itemId: undefined, whole: true })?.id).toBe('x')
    expect(openedLine({ lines: decided, itemId: undefined, whole: false })).toBeUndefined()
  })
})

describe('its neighbours', () => {
  it('are those beside it; the review goes on with the next that waits, round the end', () => {
    const found = neighbours({ lines: queue, openId: 'c' })
    expect(found).toMatchObject({ place: 3, total: 3, previous: { id: 'b' }, nextWaiting: { id: 'a' } })
    expect(found.next).toBeUndefined()
    expect(neighbours({ lines: queue.slice(0, 1), openId: 'a' }).nextWaiting).toBeUndefined()
  })
})

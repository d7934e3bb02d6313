import { describe, expect, it } from 'vitest'
import { ABSOLUTE_MS, isIdle, isTouchDue, sessionEnd, STAFF_IDLE_MS, TOUCH_MS } from './lifetime.ts'

const lastSeenAt = new Date('2026-12-10T10:00:00+05:00')
const after = (ms: number) => new Date(lastSeenAt.getTime() + ms)

describe('The life of a session', () => {
  it('is pinned: 12 hours at most, 30 minutes of silence for staff, one note a minute', () => {
    expect([ABSOLUTE_MS, STAFF_IDLE_MS, TOUCH_MS]).toEqual([43_200_000, 1_800_000, 60_000])
    expect(sessionEnd(lastSeenAt)).toEqual(after(43_200_000))
  })

  it.each(['admin', 'officer', 'observer'] as const)(
    'ends for an idle %s at the thirtieth minute',
    (role) => {
      const memberships = [{ role: 'director' as const }, { role }]
      expect(isIdle({ memberships, lastSeenAt, now: after(STAFF_IDLE_MS - 1) })).toBe(false)
      expect(isIdle({ memberships, lastSeenAt, now: after(STAFF_IDLE_MS) })).toBe(true)
    },
  )

  it('has no idle end for an institution', () => {
    for (const role of ['director', 'press'] as const) {
      expect(isIdle({ memberships: [{ role }], lastSeenAt, now: after(ABSOLUTE_MS) })).toBe(false)
    }
  })

  it('is noted again after a full minute', () => {
    expect(isTouchDue({ lastSeenAt, now: after(TOUCH_MS - 1) })).toBe(false)
    expect(isTouchDue({ lastSeenAt, now: after(TOUCH_MS) })).toBe(true)
  })
})

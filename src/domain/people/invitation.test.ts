import { expect, it } from 'vitest'
import { INVITATION_DAYS, invitationEnd, invitationState } from './invitation.ts'

const made = new Date('2026-12-10T10:00:00+05:00')
const expiresAt = invitationEnd(made)
const state = (given: { usedAt?: Date; revokedAt?: Date; now?: Date }) =>
  invitationState({ usedAt: null, revokedAt: null, expiresAt, now: made, ...given })

it('opens for seven days, to the millisecond', () => {
  expect(INVITATION_DAYS).toBe(7)
  expect(expiresAt).toEqual(new Date('2026-12-17T10:00:00+05:00'))
  expect(state({ now: new Date(expiresAt.getTime() - 1) })).toBe('open')
  expect(state({ now: expiresAt })).toBe('expired')
})

it('is used or revoked for ever', () => {
  expect(state({ usedAt: made, now: expiresAt })).toBe('used')
  expect(state({ revokedAt: made, now: expiresAt })).toBe('revoked')
})

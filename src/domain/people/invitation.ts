/** Long enough for a holiday week, short enough for a link that lies in a mailbox. */
export const INVITATION_DAYS = 7

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired'

/** The instant from which a link made now opens nothing. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * 86_400_000)
}

/** What became of a link. What happened to it first counts: a used one stays used after its time. */
export function invitationState({
  usedAt,
  revokedAt,
  expiresAt,
  now,
}: {
  usedAt: Date | null
  revokedAt: Date | null
  expiresAt: Date
  now: Date
}): InvitationState {
  if (usedAt) return 'used'
  if (revokedAt) return 'revoked'
  return now < expiresAt ? 'open' : 'expired'
}

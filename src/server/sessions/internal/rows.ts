import { sessionEnd } from '#/domain/sessions/lifetime.ts'
import type { Tx } from '../../db/client.ts'
import { hashOf, newSecret } from '../internal.ts'

/** A session that begins now. Its id goes into the cookie and nowhere else. */
export async function addSession(
  tx: Tx,
  { personId, address, now }: { personId: string; address: string; now: Date },
): Promise<{ sessionId: string; expiresAt: Date }> {
  const sessionId = newSecret()
  const expiresAt = sessionEnd(now)
  await tx.session.create({
    data: { idHash: hashOf(sessionId), personId, createdAt: now, lastSeenAt: now, expiresAt, address },
    select: { personId: true },
  })
  return { sessionId, expiresAt }
}

/** Ends every open session of the person from the next request on, but the one named. */
export async function endSessions(
  tx: Tx,
  { personId, now, except }: { personId: string; now: Date; except?: string },
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { personId, revokedAt: null, ...(except ? { idHash: { not: hashOf(except) } } : {}) },
    data: { revokedAt: now },
  })
  return count
}

import { invitationEnd } from '#/domain/people/invitation.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { InvitationKind } from '../db/generated/enums.ts'
import { queueMail } from '../outbox/internal.ts'
import { hashOf, newSecret } from '../sessions/internal.ts'

export interface MadeInvitation {
  id: string
  /** The secret of the link: shown or mailed now, known to nobody afterwards. */
  token: string
  expiresAt: Date
}

/**
 * A fresh link. It is the only one of its person (without a person, of its kind) that opens from now on, unless
 * `beside`: somebody who merely typed an e-mail must not kill the link that staff handed over.
 */
export async function makeInvitation(
  tx: Tx,
  {
    context,
    kind,
    personId,
    beside = false,
  }: { context: Context; kind: InvitationKind; personId: string | null; beside?: boolean },
): Promise<MadeInvitation> {
  const { actor, now } = context
  if (!beside) await revokeOpen(tx, { now, ...(personId ? { personId } : { kind }) })
  const token = newSecret()
  const expiresAt = invitationEnd(now)
  const createdById = actor.kind === 'person' ? actor.personId : null
  const { id } = await tx.invitation.create({
    data: { tokenHash: hashOf(token), kind, personId, createdById, createdAt: now, expiresAt },
    select: { id: true },
  })
  return { id, token, expiresAt }
}

/** Takes back every link that still opens. */
export async function revokeOpen(
  tx: Tx,
  { now, ...whose }: { now: Date } & ({ personId: string } | { kind: InvitationKind }),
): Promise<void> {
  await tx.invitation.updateMany({
    where: { ...whose, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  })
}

/** The link by mail to its person. */
export async function mailInvitation(
  tx: Tx,
  {
    context,
    made,
    kind,
    personId,
    organisationId,
  }: {
    context: Context
    made: MadeInvitation
    kind: 'invitation' | 'reset'
    personId: string
    organisationId: string | null
  },
): Promise<void> {
  await queueMail(tx, context, {
    kind,
    payload: { token: made.token, expiresAt: made.expiresAt.toISOString() },
    to: { personIds: [personId] },
    ...(organisationId ? { organisationId } : {}),
    cause: made.id,
  })
}

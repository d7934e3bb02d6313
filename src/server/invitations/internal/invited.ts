import { Problem } from '#/domain/problem.ts'
import type { Reader, Tx } from '../../db/client.ts'
import type { InvitationKind } from '../../db/generated/enums.ts'
import { addPerson } from '../../people/internal/add-person.ts'

interface Typed {
  email?: string
  postKk?: string
  postRu?: string
}

interface Open {
  id: string
  kind: InvitationKind
  /** Null: the first administrator, who becomes a person. */
  personId: string | null
  email: string
  postKk: string
  postRu: string
}

/**
 * The link as it opens now, with who comes in by it.
 * @throws Problem invitation_invalid: unknown, used, revoked, too old, of a disabled person, or of a first
 *   administrator where somebody was quicker; invalid where the first administrator does not say who they are
 */
export async function openInvitation(
  reader: Reader,
  { tokenHash, now, typed }: { tokenHash: Uint8Array<ArrayBuffer>; now: Date; typed: Typed },
): Promise<Open> {
  const found = await reader.invitation.findFirst({
    where: { tokenHash, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      kind: true,
      personId: true,
      person: { select: { email: true, postKk: true, postRu: true, disabledAt: true } },
    },
  })
  if (!found || found.person?.disabledAt) throw new Problem('invitation_invalid', {})
  const { person, ...invitation } = found
  if (person) return { ...invitation, ...person }
  if (await somebodyCanSignIn(reader)) throw new Problem('invitation_invalid', {})
  const { email = '', postKk = '', postRu = '' } = typed
  const missing = Object.entries({ email, postKk, postRu }).filter(([, text]) => text === '')
  if (missing.length > 0)
    throw new Problem('invalid', { fields: Object.fromEntries(missing.map(([name]) => [name, 'required'])) })
  return { ...invitation, email, postKk, postRu }
}

/**
 * The person of the link, with the password. A first administrator gets every topmost organisation there is;
 * in an empty portal there is none, and they make it.
 * @throws Problem email_taken
 */
export async function invitedPerson(
  tx: Tx,
  { personId, passwordHash, ...fields }: Omit<Open, 'id' | 'kind'> & { passwordHash: string },
): Promise<string> {
  if (personId) {
    const data = { passwordHash, version: { increment: 1 } }
    await tx.person.update({ where: { id: personId }, data, select: { id: true } })
    return personId
  }
  const { email, postKk, postRu } = fields
  const added = await addPerson(tx, { email, postKk, postRu, passwordHash })
  await makeAdmin(tx, added)
  return added
}

/** Whether the portal has anybody who could let others in; disabled people and open links do not count. */
export async function somebodyCanSignIn(reader: Reader): Promise<boolean> {
  return (await reader.person.count({ where: { passwordHash: { not: null }, disabledAt: null } })) > 0
}

/** Administrator of all there is: of each organisation that stands at a top. */
export async function makeAdmin(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`
    insert into membership (person_id, organisation_id, role)
    select ${personId}::uuid, id, 'admin' from organisation where parent_id is null
    on conflict (person_id, organisation_id, role)
      do update set valid_from = null, valid_to = null, deputy_for_id = null`
}

import { Problem } from '#/domain/problem.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { mailInvitation, makeInvitation } from '../../invitations/internal.ts'
import { addPerson } from '../../people/internal/add-person.ts'

interface Who {
  context: Context
  organisationId: string
  personId?: string
  email?: string
  postKk?: string
  postRu?: string
}

/**
 * The person who stands in: one of the institution by id, or by e-mail; an e-mail that nobody has becomes a
 * person with a link.
 * @throws Problem not_found, email_taken for the e-mail of a disabled person
 */
export async function deputyPerson(
  tx: Tx,
  { context, organisationId, personId, email = '', postKk = '', postRu = '' }: Who,
): Promise<{ personId: string; email: string; token: string | null }> {
  const found = await tx.person.findFirst({
    where: personId ? { id: personId, memberships: { some: { organisationId } } } : { email },
    select: { id: true, email: true, disabledAt: true },
  })
  if (personId && (!found || found.disabledAt)) throw new Problem('not_found', { what: 'person' })
  if (found?.disabledAt) throw new Problem('email_taken', {})
  if (found) return { personId: found.id, email: found.email, token: null }
  const added = await addPerson(tx, { email, postKk, postRu })
  const made = await makeInvitation(tx, { context, kind: 'invite', personId: added })
  await mailInvitation(tx, { context, made, kind: 'invitation', personId: added, organisationId })
  return { personId: added, email, token: made.token }
}

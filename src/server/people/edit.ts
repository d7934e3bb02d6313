import type * as z from 'zod'
import { editPersonContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { refuseOn } from '../db/refusals.ts'
import { revokeOpen } from '../invitations/internal.ts'
import { personToChange } from './internal/reach.ts'

/**
 * Changes post, phone and e-mail. With a new e-mail the link that went to the old one opens nothing.
 * @throws Problem not_found, role_not_yours, stale, email_taken
 */
export async function editPerson(
  context: Context,
  input: z.input<typeof editPersonContract>,
): Promise<{ version: number }> {
  const scope = authorize(context, 'people.edit')
  const { id, version, ...fields } = editPersonContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const before = await personToChange(tx, { context, scope, id, own: true })
    const { count } = await refuseOn({
      constraint: 'person_email',
      problem: { code: 'email_taken', details: {} },
      work: () => tx.person.updateMany({ where: { id, version }, data: { ...fields, version: version + 1 } }),
    })
    if (count === 0) throw new Problem('stale', { changed: ['person'], version: before.version })
    if (before.email !== fields.email) await revokeOpen(tx, { personId: id, now: context.now })
    const { email, postKk, postRu, phone } = before
    await audit(tx, context, {
      action: 'people.edit',
      organisationId: before.organisationId,
      subject: { type: 'person', id },
      before: { email, postKk, postRu, phone },
      after: fields,
    })
    return { version: version + 1 }
  })
}

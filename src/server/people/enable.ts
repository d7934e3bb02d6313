import type * as z from 'zod'
import { personContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personToChange } from './internal/reach.ts'

/**
 * Lets a disabled person in again, with the roles and the password from before.
 * @throws Problem not_found, role_not_yours, already_done
 */
export async function enablePerson(
  context: Context,
  input: z.input<typeof personContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'people.edit')
  const { id } = personContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { organisationId, disabledAt } = await personToChange(tx, { context, scope, id })
    const { count } = await tx.person.updateMany({
      where: { id, disabledAt: { not: null } },
      data: { disabledAt: null, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'people.enable',
      organisationId,
      subject: { type: 'person', id },
      before: { disabledAt: disabledAt?.toISOString() ?? null },
    })
    return { id }
  })
}

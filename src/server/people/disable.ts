import type * as z from 'zod'
import { personContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { revokeOpen } from '../invitations/internal.ts'
import { endSessions } from '../sessions/internal/rows.ts'
import { keepAnAdmin } from './internal/last-admin.ts'
import { personToChange } from './internal/reach.ts'

/**
 * Closes the portal to a person from the next request on: sessions and open links end, roles stay for the
 * day when the person is let in again.
 * @throws Problem not_found, role_not_yours, own_account, last_admin, already_done
 */
export async function disablePerson(
  context: Context,
  input: z.input<typeof personContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'people.edit')
  const { id } = personContract.parse(input)
  const { now } = context
  return context.db.prisma.$transaction(async (tx) => {
    const { organisationId } = await personToChange(tx, { context, scope, id })
    const held = await tx.membership.findMany({
      where: { personId: id, role: 'admin' },
      select: { id: true },
    })
    await keepAnAdmin(tx, { membershipIds: held.map((one) => one.id), now })
    const { count } = await tx.person.updateMany({
      where: { id, disabledAt: null },
      data: { disabledAt: now, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('already_done', {})
    const ended = await endSessions(tx, { personId: id, now })
    await revokeOpen(tx, { personId: id, now })
    await audit(tx, context, {
      action: 'people.disable',
      organisationId,
      subject: { type: 'person', id },
      after: { disabledAt: now.toISOString(), sessionsEnded: ended },
    })
    return { id }
  })
}

import type * as z from 'zod'
import { membershipContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, may } from '../authorize.ts'
import type { Context } from '../context.ts'
import { directorsOf } from './internal/named.ts'
import { notOver } from './internal.ts'

/**
 * The deputy is none from now on, or never becomes one.
 * @throws Problem not_found, already_done
 */
export async function endDeputy(
  context: Context,
  input: z.input<typeof membershipContract>,
): Promise<{ personId: string }> {
  authorize(context, may(context, 'people.edit') ? 'people.edit' : 'deputy.name')
  const { membershipId: id } = membershipContract.parse(input)
  const { now } = context
  return context.db.prisma.$transaction(async (tx) => {
    const deputy = await tx.membership.findFirst({
      where: { id, deputyFor: directorsOf(context) },
      select: { personId: true, organisationId: true, validTo: true },
    })
    if (!deputy) throw new Problem('not_found', { what: 'membership' })
    const { count } = await tx.membership.updateMany({
      where: { id, ...notOver(now) },
      data: { validTo: now },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'memberships.end_deputy',
      organisationId: deputy.organisationId,
      subject: { type: 'person', id: deputy.personId },
      before: { membershipId: id, validTo: deputy.validTo?.toISOString() ?? null },
      after: { validTo: now.toISOString() },
    })
    return { personId: deputy.personId }
  })
}

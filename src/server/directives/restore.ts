import type * as z from 'zod'
import { directiveContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { directiveToChange } from './internal/changing.ts'

/** Brings a withdrawn letter back as it was: in force, or off control where it had been closed. */
export async function restore(
  context: Context,
  input: z.input<typeof directiveContract>,
): Promise<{ directiveId: string }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId } = directiveContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const before = await directiveToChange(tx, { id: directiveId, scope, change: 'restore' })
    const none = { withdrawnAt: null, withdrawReasonKk: null, withdrawReasonRu: null }
    await tx.directive.update({ where: { id: directiveId }, data: none })
    await audit(tx, context, {
      action: 'directive.restore',
      organisationId: before.issuerId,
      subject: { type: 'directive', id: directiveId },
      before: { reasonKk: before.withdrawReasonKk, reasonRu: before.withdrawReasonRu },
    })
    if (before.closedAt) return { directiveId }
    const [payload, to] = [{ reasonKk: null, reasonRu: null }, { obligationsOf: directiveId }]
    await queueMail(tx, context, { kind: 'reinstated', payload, to, cause: context.now.toISOString() })
    return { directiveId }
  })
}

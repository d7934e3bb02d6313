import type * as z from 'zod'
import { withdrawContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { directiveToChange } from './internal/changing.ts'

/** Takes an issued letter back: no report is needed, and what was handed in counts nowhere. Everything stays. */
export async function withdraw(
  context: Context,
  input: z.input<typeof withdrawContract>,
): Promise<{ directiveId: string }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId, reasonKk, reasonRu } = withdrawContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { issuerId } = await directiveToChange(tx, { id: directiveId, scope, change: 'withdraw' })
    const reason = { withdrawReasonKk: reasonKk, withdrawReasonRu: reasonRu }
    await tx.directive.update({ where: { id: directiveId }, data: { withdrawnAt: context.now, ...reason } })
    await audit(tx, context, {
      action: 'directive.withdraw',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      after: { reasonKk, reasonRu },
    })
    const [payload, to] = [{ reasonKk, reasonRu }, { obligationsOf: directiveId }]
    await queueMail(tx, context, { kind: 'withdrawn', payload, to, cause: context.now.toISOString() })
    return { directiveId }
  })
}

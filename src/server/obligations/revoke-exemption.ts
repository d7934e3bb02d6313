import type * as z from 'zod'
import { obligationContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { touchReport } from './internal.ts'
import { obligationToChange } from './internal/changing.ts'

/** Takes an exemption back: the institution is expected again, with whatever it had handed in. */
export async function revokeExemption(
  context: Context,
  input: z.input<typeof obligationContract>,
): Promise<{ obligationId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { obligationId } = obligationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const by = { department: scope }
    const before = await obligationToChange(tx, { obligationId, change: 'revoke_exemption', by })
    const none = { exemptAt: null, exemptReasonKk: null, exemptReasonRu: null }
    await tx.obligation.update({ where: { id: obligationId }, data: none })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'obligation.unexempt',
      organisationId: before.institutionId,
      subject: { type: 'obligation', id: obligationId },
      before: { reasonKk: before.exemptReasonKk, reasonRu: before.exemptReasonRu },
    })
    const [payload, to] = [{ reasonKk: null, reasonRu: null }, { obligationIds: [obligationId] }]
    await queueMail(tx, context, { kind: 'reinstated', payload, to, cause: context.now.toISOString() })
    return { obligationId }
  })
}

import type * as z from 'zod'
import { exemptContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { touchReport } from './internal.ts'
import { obligationToChange } from './internal/changing.ts'

/** Frees one institution: it is not expected any more, also where it had handed in. Its report stays readable. */
export async function exempt(
  context: Context,
  input: z.input<typeof exemptContract>,
): Promise<{ obligationId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { obligationId, reasonKk, reasonRu } = exemptContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const by = { department: scope }
    const { institutionId } = await obligationToChange(tx, { obligationId, change: 'exempt', by })
    const reason = { exemptReasonKk: reasonKk, exemptReasonRu: reasonRu }
    await tx.obligation.update({ where: { id: obligationId }, data: { exemptAt: context.now, ...reason } })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'obligation.exempt',
      organisationId: institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { reasonKk, reasonRu },
    })
    const [payload, to] = [{ reasonKk, reasonRu }, { obligationIds: [obligationId] }]
    await queueMail(tx, context, { kind: 'exempted', payload, to, cause: context.now.toISOString() })
    return { obligationId }
  })
}

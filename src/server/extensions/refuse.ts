import type * as z from 'zod'
import { refuseExtensionContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { decidedBy, openRequest, tellDecision } from './internal/deciding.ts'

/** Refuses a request, with the reason that the institution reads. It may ask again. */
export async function refuseExtension(
  context: Context,
  input: z.input<typeof refuseExtensionContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'obligation.change')
  const { extensionId, ...reason } = refuseExtensionContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligation, requestedDate } = await openRequest(tx, { extensionId, scope })
    const { id: obligationId, institutionId } = obligation
    await tx.extension.update({
      where: { id: extensionId },
      data: { state: 'refused', ...decidedBy(context, reason) },
    })
    await audit(tx, context, {
      action: 'extension.refuse',
      organisationId: institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { extensionId, requestedDate: dayOf(requestedDate), ...reason },
    })
    await tellDecision(tx, context, { obligationId, extensionId, decision: 'refused', ...reason })
    return { extensionId }
  })
}

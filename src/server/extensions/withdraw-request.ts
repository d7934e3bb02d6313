import type * as z from 'zod'
import { extensionContract } from '#/contracts/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'

/** The institution takes its request back, as long as nobody has decided on it. */
export async function withdrawRequest(
  context: Context,
  input: z.input<typeof extensionContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'extension.request')
  const { extensionId } = extensionContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const request = await tx.extension.findFirst({
      where: { id: extensionId, obligation: { institution: within(scope) } },
      select: { requestedDate: true, obligation: { select: { id: true, institutionId: true } } },
    })
    if (!request?.obligation) throw new Problem('not_found', { what: 'extension' })
    const { count } = await tx.extension.updateMany({
      where: { id: extensionId, state: 'requested' },
      data: { state: 'cancelled', cancelledAt: context.now },
    })
    if (count === 0) throw new Problem('already_decided', {})
    await audit(tx, context, {
      action: 'extension.withdraw_request',
      organisationId: request.obligation.institutionId,
      subject: { type: 'obligation', id: request.obligation.id },
      before: { extensionId, requestedDate: request.requestedDate && dayOf(request.requestedDate) },
    })
    return { extensionId }
  })
}

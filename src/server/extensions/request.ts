import type * as z from 'zod'
import { requestExtensionContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import { refuseOn } from '../db/refusals.ts'
import { obligationToChange } from '../obligations/internal/changing.ts'
import { queueMail } from '../outbox/internal.ts'
import { personOf } from '../people/internal.ts'
import { deadlineOf, newDue } from './internal.ts'

/** The institution asks for a later deadline, with a reason: one request at a time. */
export async function requestExtension(
  context: Context,
  input: z.input<typeof requestExtensionContract>,
): Promise<{ extensionId: string }> {
  const scope = authorize(context, 'extension.request')
  const { obligationId, dueDate, lastDay, reason } = requestExtensionContract.parse(input)
  return refuseOn({
    constraint: 'extension_one_open_request',
    problem: { code: 'request_open', details: {} },
    work: () =>
      context.db.prisma.$transaction(async (tx) => {
        const by = { institution: scope }
        const obligation = await obligationToChange(tx, { obligationId, change: 'extend', by })
        const { directiveId, institutionId, firstCompleteAt } = obligation
        const { date } = await newDue(tx, {
          dueDate,
          lastDay,
          complete: firstCompleteAt !== null,
          current: deadlineOf(obligation).due,
          organisationId: institutionId,
          now: context.now,
        })
        const { id } = await tx.extension.create({
          data: {
            directiveId,
            obligationId,
            state: 'requested',
            requestReason: reason,
            requestedDate: dayColumn(date),
            requestedById: personOf(context),
            requestedAt: context.now,
          },
          select: { id: true },
        })
        await audit(tx, context, {
          action: 'extension.request',
          organisationId: institutionId,
          subject: { type: 'obligation', id: obligationId },
          after: { extensionId: id, requestedDate: date, reason },
        })
        const to = { officersOf: obligation.directive.issuerId }
        const payload = { requestedDate: date, reason }
        await queueMail(tx, context, { kind: 'extension_requested', payload, to, obligationId, cause: id })
        return { extensionId: id }
      }),
  })
}

import type * as z from 'zod'
import { directiveContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { directiveToChange } from './internal/changing.ts'

/** Takes a directive off control: nothing more is expected or decided, and its figures stay as they are. */
export async function close(
  context: Context,
  input: z.input<typeof directiveContract>,
): Promise<{ directiveId: string }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId } = directiveContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { issuerId } = await directiveToChange(tx, { id: directiveId, scope, change: 'close' })
    await tx.directive.update({ where: { id: directiveId }, data: { closedAt: context.now } })
    await audit(tx, context, {
      action: 'directive.close',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      after: { closedAt: context.now.toISOString() },
    })
    const to = { obligationsOf: directiveId }
    await queueMail(tx, context, { kind: 'closed', payload: {}, to, cause: context.now.toISOString() })
    return { directiveId }
  })
}

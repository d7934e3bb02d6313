import type * as z from 'zod'
import { directiveContract } from '#/contracts/changes.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from '../outbox/internal.ts'
import { directiveToChange } from './internal/changing.ts'

/** Puts a directive back under control: reports are taken and decided again, and days count on. */
export async function reopen(
  context: Context,
  input: z.input<typeof directiveContract>,
): Promise<{ directiveId: string }> {
  const scope = authorize(context, 'directive.change')
  const { directiveId } = directiveContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const before = await directiveToChange(tx, { id: directiveId, scope, change: 'reopen' })
    await tx.directive.update({ where: { id: directiveId }, data: { closedAt: null } })
    await audit(tx, context, {
      action: 'directive.reopen',
      organisationId: before.issuerId,
      subject: { type: 'directive', id: directiveId },
      before: { closedAt: before.closedAt?.toISOString() ?? null },
    })
    const [payload, to] = [{ reasonKk: null, reasonRu: null }, { obligationsOf: directiveId }]
    await queueMail(tx, context, { kind: 'reinstated', payload, to, cause: context.now.toISOString() })
    return { directiveId }
  })
}

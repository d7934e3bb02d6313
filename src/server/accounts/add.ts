import type * as z from 'zod'
import { addAccountContract } from '#/contracts/accounts.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { accountColumns, wordOn, refuseTaken } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/**
 * Registers an account of an institution. Named by staff it becomes a slot of what is issued from now on; named by
 * the institution itself it waits for them.
 */
export async function addAccount(
  context: Context,
  input: z.input<typeof addAccountContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'account.edit')
  const { institutionId, ...typed } = addAccountContract.parse(input)
  const columns = accountColumns(typed)
  return context.db.prisma.$transaction(async (tx) => {
    const owner = await tx.organisation.findFirst({
      where: { id: institutionId, kind: { in: [...institutionKinds] }, ...within(scope) },
      select: { id: true },
    })
    if (!owner) throw new Problem('not_found', { what: 'institution' })
    const { id } = await refuseTaken(() =>
      tx.account.create({
        data: { institutionId, ...columns, ...wordOn(context) },
        select: { id: true },
      }),
    )
    await settleRemarks(tx, { institutionId })
    await audit(tx, context, {
      action: 'account.add',
      organisationId: institutionId,
      subject: { type: 'account', id },
      after: columns,
    })
    return { id }
  })
}

import type * as z from 'zod'
import { changedAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadAccount, writeAccount } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/** Takes an account out of use: what is issued from now on asks no more for it; slots of before stay. */
export async function retireAccount(
  context: Context,
  input: z.input<typeof changedAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version } = changedAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    if (account.status === 'retired') throw new Problem('already_done', {})
    const written = await writeAccount(tx, { account, version, data: { status: 'retired' } })
    await settleRemarks(tx, { institutionId: account.institutionId })
    await audit(tx, context, {
      action: 'account.retire',
      organisationId: account.institutionId,
      subject: { type: 'account', id },
      before: { status: account.status },
      after: { status: 'retired' },
    })
    return written
  })
}

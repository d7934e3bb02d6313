import type * as z from 'zod'
import { changedAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadAccount, writeAccount } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/**
 * The department says that an account is the institution's: a proposed one becomes a slot of what is issued from now
 * on, and the remark on its links goes.
 */
export async function confirmAccount(
  context: Context,
  input: z.input<typeof changedAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version } = changedAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    if (account.status === 'retired') throw new Problem('already_decided', {})
    const written = await writeAccount(tx, { account, version, data: { status: 'confirmed' } })
    await settleRemarks(tx, { institutionId: account.institutionId })
    await audit(tx, context, {
      action: 'account.confirm',
      organisationId: account.institutionId,
      subject: { type: 'account', id },
      before: { status: account.status },
      after: { status: 'confirmed' },
    })
    return written
  })
}

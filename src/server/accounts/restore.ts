import type * as z from 'zod'
import { changedAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { wordOn, loadAccount, writeAccount } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/** Brings a retired account back, also one that was merged into another: its links are its own again. */
export async function restoreAccount(
  context: Context,
  input: z.input<typeof changedAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version } = changedAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    if (account.status !== 'retired') throw new Problem('already_done', {})
    const data = { ...wordOn(context), mergedIntoId: null }
    const written = await writeAccount(tx, { account, version, data })
    await settleRemarks(tx, { institutionId: account.institutionId })
    await audit(tx, context, {
      action: 'account.restore',
      organisationId: account.institutionId,
      subject: { type: 'account', id },
      before: { mergedIntoId: account.mergedIntoId },
      after: { status: data.status },
    })
    return written
  })
}

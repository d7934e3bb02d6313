import type * as z from 'zod'
import { editAccountContract } from '#/contracts/accounts.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { accountColumns, loadAccount, wordOn, writeAccount } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/**
 * Corrects an account; slots that were copied from it at issue keep what they asked for. Another address in the
 * institution's own hand waits for the department again.
 */
export async function editAccount(
  context: Context,
  input: z.input<typeof editAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version, ...typed } = editAccountContract.parse(input)
  const columns = accountColumns(typed)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    const { platform, handle, title, status } = account
    const renamed = status !== 'retired' && (platform !== columns.platform || handle !== columns.handle)
    const data = { ...columns, ...(renamed ? wordOn(context) : {}) }
    const written = await writeAccount(tx, { account, version, data })
    await settleRemarks(tx, { institutionId: account.institutionId })
    await audit(tx, context, {
      action: 'account.edit',
      organisationId: account.institutionId,
      subject: { type: 'account', id },
      before: { platform, handle, title },
      after: columns,
    })
    return written
  })
}

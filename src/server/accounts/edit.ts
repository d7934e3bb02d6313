import type * as z from 'zod'
import { editAccountContract } from '#/contracts/accounts.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { accountColumns, loadAccount, writeAccount } from './internal/change.ts'

/** Corrects an account; slots that were copied from it at issue keep what they asked for. */
export async function editAccount(
  context: Context,
  input: z.input<typeof editAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version, ...typed } = editAccountContract.parse(input)
  const columns = accountColumns(typed)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    const written = await writeAccount(tx, { account, version, data: columns })
    const { platform, handle, title } = account
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

import type * as z from 'zod'
import { changedAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { confirmation, loadAccount, writeAccount } from './internal/change.ts'

/** Says that an account is the institution's: a proposed one becomes a slot of what is issued from now on. */
export async function confirmAccount(
  context: Context,
  input: z.input<typeof changedAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version } = changedAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const account = await loadAccount(tx, { id, scope })
    if (account.status === 'retired') throw new Problem('already_decided', {})
    const written = await writeAccount(tx, { account, version, data: confirmation(context) })
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

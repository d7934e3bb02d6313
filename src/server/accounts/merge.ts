import type * as z from 'zod'
import { mergeAccountContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type LoadedAccount, loadAccount, writeAccount } from './internal/change.ts'
import { settleRemarks } from './internal/settle-remarks.ts'

/**
 * One account that stood in the register twice, or that goes on under another name: it is retired, and its
 * slots and links count for the one that stays. They are not rewritten, so `restore` gives them back.
 */
export async function mergeAccount(
  context: Context,
  input: z.input<typeof mergeAccountContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'account.edit')
  const { id, version, intoId } = mergeAccountContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    await lockBoth(tx, { id, intoId })
    const account = await loadAccount(tx, { id, scope })
    const into = await loadAccount(tx, { id: intoId, scope })
    wantTwins({ account, into })
    const data = { status: 'retired' as const, mergedIntoId: intoId }
    const written = await writeAccount(tx, { account, version, data })
    await settleRemarks(tx, { institutionId: account.institutionId })
    await audit(tx, context, {
      action: 'account.merge',
      organisationId: account.institutionId,
      subject: { type: 'account', id },
      before: { status: account.status },
      after: { mergedIntoId: intoId },
    })
    return written
  })
}

/** Always in one order, so that two merges that cross do not wait for each other for ever. */
async function lockBoth(tx: Tx, { id, intoId }: { id: string; intoId: string }): Promise<void> {
  await tx.$queryRaw`select 1 from account where id in (${id}::uuid, ${intoId}::uuid) order by id for update`
}

function wantTwins({ account, into }: { account: LoadedAccount; into: LoadedAccount }): void {
  const { institutionId, platform } = account
  if (into.institutionId !== institutionId) throw new Problem('not_found', { what: 'account' })
  if (account.status === 'retired') throw new Problem('already_done', {})
  const fits = into.id !== account.id && into.platform === platform && into.status !== 'retired'
  if (!fits) throw new Problem('invalid', { fields: { intoId: 'other_platform' } })
}

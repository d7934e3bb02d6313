import type * as z from 'zod'
import { confirmAccountsContract } from '#/contracts/accounts.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/**
 * Once a quarter the institution says in one tap that its accounts are right: those that it was shown and
 * that still stand. What it has proposed waits for the department as before.
 */
export async function confirmAllAccounts(
  context: Context,
  input: z.input<typeof confirmAccountsContract>,
): Promise<{ confirmed: number }> {
  const scope = authorize(context, 'account.confirm')
  const { institutionId, accountIds } = confirmAccountsContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const owner = await tx.organisation.findFirst({
      where: { id: institutionId, ...within(scope) },
      select: { id: true },
    })
    if (!owner) throw new Problem('not_found', { what: 'institution' })
    const confirmed = await tx.account.updateManyAndReturn({
      where: { id: { in: accountIds }, institutionId, status: { not: 'retired' } },
      data: { confirmedAt: context.now, version: { increment: 1 } },
      select: { id: true },
    })
    if (confirmed.length === 0) throw new Problem('nothing_changed', {})
    await audit(tx, context, {
      action: 'account.confirm_all',
      organisationId: institutionId,
      subject: { type: 'organisation', id: institutionId },
      after: { accountIds: confirmed.map(({ id }) => id) },
    })
    return { confirmed: confirmed.length }
  })
}

import { accountHandle, type AccountPlatform } from '#/domain/register/account-handle.ts'
import { Problem } from '#/domain/problem.ts'
import { may, type Scope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../db/client.ts'
import { refuseOn } from '../../db/refusals.ts'
import type { Prisma } from '../../db/generated/client.ts'

/** An account of an institution inside the scope. @throws Problem not_found */
export async function loadAccount(tx: Tx, { id, scope }: { id: string; scope: Scope }) {
  const account = await tx.account.findFirst({
    where: { id, institution: within(scope) },
    select: {
      id: true,
      institutionId: true,
      platform: true,
      handle: true,
      title: true,
      status: true,
      mergedIntoId: true,
      confirmedAt: true,
      version: true,
    },
  })
  if (!account) throw new Problem('not_found', { what: 'account' })
  return account
}
export type LoadedAccount = Awaited<ReturnType<typeof loadAccount>>

/** Writes on the version that the page showed. @throws Problem stale, account_taken */
export async function writeAccount(
  tx: Tx,
  {
    account,
    version,
    data,
  }: { account: LoadedAccount; version: number; data: Prisma.AccountUncheckedUpdateManyInput },
): Promise<{ id: string; version: number }> {
  const { id } = account
  const { count } = await refuseTaken(() =>
    tx.account.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } }),
  )
  if (count === 0) throw new Problem('stale', { changed: ['account'], version: account.version })
  return { id, version: version + 1 }
}

export function refuseTaken<T>(work: () => Promise<T>): Promise<T> {
  return refuseOn({
    constraint: 'account_institution_id_platform_handle_key',
    problem: { code: 'account_taken', details: {} },
    work,
  })
}

/** What was typed as the register keeps it. @throws Problem invalid: it names no account of the platform */
export function accountColumns({
  platform,
  address,
  title,
}: {
  platform: AccountPlatform
  address: string
  title: string | null
}) {
  const handle = address ? accountHandle({ platform, address }) : null
  if (handle) return { platform, handle, title }
  if (address) throw new Problem('invalid', { fields: { address: 'not_an_account' } })
  // An outlet without a site (a newspaper, the radio) is known by what people call it.
  if (platform !== 'media') throw new Problem('invalid', { fields: { address: 'required' } })
  if (!title) throw new Problem('invalid', { fields: { title: 'required' } })
  return { platform, handle, title }
}

/**
 * How an account stands after this person has named it: the department's word confirms it, the institution's own
 * proposes it and answers the question of the quarter.
 */
export function wordOn(context: Context) {
  if (may(context, 'register.edit')) return { status: 'confirmed' as const }
  return { status: 'proposed' as const, confirmedAt: context.now }
}

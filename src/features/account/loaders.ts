import type { Context } from '#/server/context.ts'
import { may } from '#/server/authorize.ts'
import { ownAccount } from '#/server/memberships/reads.ts'

/** Oneself: post, roles, and where one is signed in. */
export async function loadAccount(context: Context) {
  return { ...(await ownAccount(context)), directs: may(context, 'deputy.name') }
}

export type Account = Awaited<ReturnType<typeof loadAccount>>

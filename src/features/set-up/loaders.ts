import { Problem } from '#/domain/problem.ts'
import type { Context } from '#/server/context.ts'
import { authorize, may } from '#/server/authorize.ts'
import { isFounded, setUpState } from '#/server/portal/reads.ts'

/** Whether the actor is the one who makes the first organisation of an empty portal. */
export async function mayFound(context: Context): Promise<boolean> {
  return context.actor.kind === 'person' && !(await isFounded(context.db))
}

/** How far the set-up is; null state before the first organisation exists. */
export async function loadSetUp(context: Context) {
  if (context.actor.kind === 'anonymous') throw new Problem('sign_in_required', {})
  if (!may(context, 'portal.set_up') && (await mayFound(context))) return { state: null }
  return { state: await setUpState(context, { scope: authorize(context, 'portal.set_up') }) }
}

export type SetUp = Awaited<ReturnType<typeof loadSetUp>>
export type SetUpState = NonNullable<SetUp['state']>

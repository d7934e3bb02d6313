import { pruneHostLeases } from '#/server/jobs/prune-host-leases.ts'
import { planWatch as plan } from '#/server/watch/plan.ts'
import { tellWatch } from '#/server/watch/tell.ts'
import type { Handler } from '#/worker/handler.ts'

/** Asks for the looks of the day, tells of what was found lost or changed, and forgets hosts that nobody asks. */
export const planWatch: Handler<'plan-watch'> = async (context, { payload, tools }) => {
  const queued = await plan(context, payload)
  const told = await tellWatch(context, payload)
  if (queued + told > 0) tools.log.info({ queued, told }, 'publications are watched')
  const forgotten = await pruneHostLeases(context)
  if (forgotten > 0) tools.log.info({ forgotten }, 'hosts that nobody asked for a month are forgotten')
}

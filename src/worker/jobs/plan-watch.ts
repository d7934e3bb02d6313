import { planWatch as plan } from '#/server/watch/plan.ts'
import { tellWatch } from '#/server/watch/tell.ts'
import type { Handler } from '#/worker/handler.ts'

/** Asks for the looks of the day, and tells of what was found lost or changed. */
export const planWatch: Handler<'plan-watch'> = async (context, { payload, tools }) => {
  const queued = await plan(context, payload)
  const told = await tellWatch(context, payload)
  if (queued + told > 0) tools.log.info({ queued, told }, 'publications are watched')
}

import { jobs } from '#/contracts/jobs.ts'
import { mayPass } from '#/domain/verification/about-answer.ts'
import { authorize } from '#/server/authorize.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import { linkToWatch } from '#/server/watch/reads.ts'
import { recordWatch } from '#/server/watch/record.ts'
import { enqueueRender } from '#/worker/enqueue-render.ts'
import type { Handler } from '#/worker/handler.ts'
import { openHostLeases } from '#/worker/host-leases.ts'
import { inspectInTurn } from '#/worker/inspect-in-turn.ts'

/** Looks at a publication that was seen before; what became of it is kept apart from its verdict. */
export const watchLink: Handler<'watch-link'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToWatch(context, { itemId, scope: authorize(context, 'item.watch') })
  if (!link) return
  const leases = openHostLeases({ context, itemId, exempt: tools.services.allowedOrigin })
  const look = await inspectInTurn({ url: link.url, context, tools, leases })
  const { answer, redirects, reading, retryAfterSeconds } = look
  // A stopping worker breaks its fetch off: that says nothing about the site.
  tools.signal.throwIfAborted()
  const wait = leases.comeAgainAfter()
  const planned = jobs['watch-link'].retryAfterSeconds[attempt]
  const again =
    wait !== null
      ? { attempt, afterSeconds: wait }
      : mayPass(answer) && planned !== undefined
        ? { attempt: attempt + 1, afterSeconds: Math.max(planned, retryAfterSeconds ?? 0) }
        : null
  if (again) {
    const { afterSeconds } = again
    const next = { name: 'watch-link' as const, payload: { itemId, attempt: again.attempt } }
    return enqueueLater(context, { ...next, afterSeconds })
  }
  if (await enqueueRender(context, { itemId, purpose: 'watch', look })) return
  const kept = await recordWatch(context, { itemId, answer, redirects: [...redirects], reading })
  tools.log.info({ itemId, attempt, outcome: kept?.outcome }, 'publication looked at again')
}

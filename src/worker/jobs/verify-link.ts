import { jobs } from '#/contracts/jobs.ts'
import { mayPass } from '#/domain/verification/about-answer.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { postponeVerification } from '#/server/items/postpone-verification.ts'
import { linkToVerify } from '#/server/items/reads.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import { enqueueRender } from '#/worker/enqueue-render.ts'
import type { Handler } from '#/worker/handler.ts'
import { openHostLeases } from '#/worker/host-leases.ts'
import { inspectInTurn } from '#/worker/inspect-in-turn.ts'

/** The way of a link: fetch, read, judge, keep. A bad page is a verdict, a failed transport another try. */
export const verifyLink: Handler<'verify-link'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToVerify(context, { itemId, scope: authorize(context, 'item.verify') })
  if (!link) return
  const leases = openHostLeases({ context, itemId, exempt: tools.services.allowedOrigin })
  const look = await inspectInTurn({ url: link.url, context, tools, leases })
  // A stopping worker breaks its fetch off: that says nothing about the site.
  tools.signal.throwIfAborted()
  const wait = leases.comeAgainAfter()
  if (wait !== null) return comeAgain(context, { itemId, attempt, afterSeconds: wait })
  const planned = jobs['verify-link'].retryAfterSeconds[attempt]
  const { answer, retryAfterSeconds } = look
  const afterSeconds = planned === undefined ? undefined : Math.max(planned, retryAfterSeconds ?? 0)
  const seen = answer.kind === 'answered' ? { status: answer.status } : { reason: answer.reason }
  if (mayPass(answer) && afterSeconds !== undefined) {
    tools.log.info({ itemId, attempt, afterSeconds, ...seen }, 'link is looked at again')
    await postponeVerification(context, { itemId, attempt: attempt + 1, afterSeconds })
    return
  }
  if (await enqueueRender(context, { itemId, purpose: 'verdict', look })) return
  const judged = await recordVerification(context, { itemId, ...look, redirects: [...look.redirects] })
  tools.log.info({ itemId, attempt, verdict: judged?.verdict, ...seen }, 'link looked at')
}

/** The same try, when the host's lease may have come. A wait that people would notice is shown to them. */
async function comeAgain(
  context: Context,
  { itemId, attempt, afterSeconds }: { itemId: string; attempt: number; afterSeconds: number },
): Promise<void> {
  if (afterSeconds < NOTICEABLE_SECONDS) {
    return enqueueLater(context, { name: 'verify-link', payload: { itemId, attempt }, afterSeconds })
  }
  await postponeVerification(context, { itemId, attempt, afterSeconds: Math.ceil(afterSeconds) })
}

const NOTICEABLE_SECONDS = 60

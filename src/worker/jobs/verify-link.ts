import { jobs } from '#/contracts/jobs.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { mayPass } from '#/domain/verification/about-answer.ts'
import { lookAt } from '#/integrations/link-look/look-at.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { authorize } from '#/server/authorize.ts'
import { postponeVerification } from '#/server/items/postpone-verification.ts'
import { linkToVerify } from '#/server/items/reads.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import type { Handler } from '#/worker/handler.ts'

/** The way of a link: fetch, read, judge, keep. A bad page is a verdict, a failed transport another try. */
export const verifyLink: Handler<'verify-link'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToVerify(context, { itemId, scope: authorize(context, 'item.verify') })
  if (!link) return
  const { allowedOrigin, userAgent, origin } = tools.settings
  const policy = { userAgent, ownHost: new URL(origin).hostname }
  const look = await lookAt({
    url: link.url,
    readOn: dateOf(context.now),
    fetch: (url) => safeFetch({ url, allowedOrigin, signal: tools.signal, policy }),
  })
  // A stopping worker breaks its fetch off: that says nothing about the site.
  tools.signal.throwIfAborted()
  const planned = jobs['verify-link'].retryAfterSeconds[attempt]
  const { answer, retryAfterSeconds } = look
  const afterSeconds = planned === undefined ? undefined : Math.max(planned, retryAfterSeconds ?? 0)
  const seen = answer.kind === 'answered' ? { status: answer.status } : { reason: answer.reason }
  if (mayPass(answer) && afterSeconds !== undefined) {
    tools.log.info({ itemId, attempt, afterSeconds, ...seen }, 'link is looked at again')
    await postponeVerification(context, { itemId, attempt: attempt + 1, afterSeconds })
    return
  }
  const { verdict } = await recordVerification(context, { itemId, ...look, redirects: [...look.redirects] })
  tools.log.info({ itemId, attempt, verdict, ...seen }, 'link looked at')
}

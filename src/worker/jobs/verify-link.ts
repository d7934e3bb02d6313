import { jobs } from '#/contracts/jobs.ts'
import { verdictOf } from '#/domain/publications/verdict.ts'
import { readTitle } from '#/integrations/page-title/read-title.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { authorize } from '#/server/authorize.ts'
import { linkToVerify } from '#/server/items/reads.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import type { Handler } from '#/worker/handler.ts'

/** Looks whether a submitted link answers and what its page is called. */
export const verifyLink: Handler<'verify-link'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToVerify(context, { itemId, scope: authorize(context, 'item.verify') })
  if (!link) return
  const { allowedOrigin, userAgent } = tools.settings
  const answer = await safeFetch({
    url: link.url,
    allowedOrigin,
    signal: tools.signal,
    policy: { userAgent },
  })
  // A stopping worker breaks its fetch off: that says nothing about the site.
  tools.signal.throwIfAborted()
  const afterSeconds = jobs['verify-link'].retryAfterSeconds[attempt]
  const verdict = verdictOf({ answer, triesLeft: afterSeconds !== undefined })
  const seen = answer.kind === 'answered' ? { status: answer.status } : { reason: answer.reason }
  tools.log.info({ itemId, attempt, verdict, ...seen }, 'link looked at')
  if (verdict === 'try_again') {
    await enqueueLater(context, {
      name: 'verify-link',
      payload: { itemId, attempt: attempt + 1 },
      afterSeconds: afterSeconds ?? 0,
    })
    return
  }
  await recordVerification(context, {
    itemId,
    verdict,
    httpStatus: answer.kind === 'answered' ? answer.status : null,
    title: answer.kind === 'answered' ? readTitle(answer) : null,
  })
}

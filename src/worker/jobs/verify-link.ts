import { jobs } from '#/contracts/jobs.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { mayPass } from '#/domain/verification/about-answer.ts'
import { fetchByWays } from '#/integrations/link-look/fetch-by-ways.ts'
import { lookAt, type Look } from '#/integrations/link-look/look-at.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { postponeVerification } from '#/server/items/postpone-verification.ts'
import { linkToVerify } from '#/server/items/reads.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import { hostProbe, keepHostProbe } from '#/server/jobs/host-probe.ts'
import type { Handler, Tools } from '#/worker/handler.ts'
import { type HostTurns, openHostTurns } from '#/worker/host-turns.ts'

/** The way of a link: fetch, read, judge, keep. A bad page is a verdict, a failed transport another try. */
export const verifyLink: Handler<'verify-link'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToVerify(context, { itemId, scope: authorize(context, 'item.verify') })
  if (!link) return
  const turns = openHostTurns({ context, itemId, exempt: tools.settings.allowedOrigin })
  const look = await lookInTurn({ url: link.url, context, tools, turns })
  // A stopping worker breaks its fetch off: that says nothing about the site.
  tools.signal.throwIfAborted()
  const wait = turns.comeAgainAfter()
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
  const judged = await recordVerification(context, { itemId, ...look, redirects: [...look.redirects] })
  tools.log.info({ itemId, attempt, verdict: judged?.verdict, ...seen }, 'link looked at')
}

async function lookInTurn({
  url,
  context,
  tools: { settings, signal },
  turns,
}: {
  url: string
  context: Context
  tools: Tools
  turns: HostTurns
}): Promise<Look> {
  const { allowedOrigin, fetchPolicy: policy, proxies } = settings
  const { mayAsk } = turns
  const fetch = async (address: string) => {
    const outcome = await fetchByWays({
      url: address,
      proxies,
      fetch: (proxy) => safeFetch({ url: address, allowedOrigin, signal, policy, mayAsk, proxy }),
    })
    turns.hear(outcome)
    return outcome
  }
  const probes = {
    read: (host: string) => hostProbe(context, { host }),
    keep: (host: string, answer: Parameters<typeof keepHostProbe>[1]['answer']) =>
      keepHostProbe(context, { host, answer }),
  }
  try {
    return await lookAt({ url, readOn: dateOf(context.now), fetch, probes })
  } finally {
    await turns.giveBack()
  }
}

/** The same try, when the host's turn may have come. A wait that people would notice is shown to them. */
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

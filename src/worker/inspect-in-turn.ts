import { dateOf } from '#/domain/calendar/zone.ts'
import { fetchWithProxyFallback } from '#/integrations/link-inspection/fetch-with-proxy-fallback.ts'
import { inspectLink, type LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import type { Context } from '#/server/context.ts'
import { hostProbe, keepHostProbe } from '#/server/jobs/host-probe.ts'
import type { Tools } from '#/worker/handler.ts'
import type { HostLeases } from '#/worker/host-leases.ts'

/** One look at a link from here or by its second way, as far as the leases of its hosts have come; gives them back. */
export async function inspectInTurn({
  url,
  context,
  tools: { services, signal },
  leases,
}: {
  url: string
  context: Context
  tools: Tools
  leases: HostLeases
}): Promise<LinkInspection> {
  const { allowedOrigin, fetchPolicy: policy, proxies } = services
  const { mayAsk } = leases
  const fetch = async (address: string) => {
    const outcome = await fetchWithProxyFallback({
      url: address,
      proxies,
      fetch: (proxy) => safeFetch({ url: address, allowedOrigin, signal, policy, mayAsk, proxy }),
    })
    leases.hear(outcome)
    return outcome
  }
  const probes = {
    read: (host: string) => hostProbe(context, { host }),
    keep: (host: string, answer: Parameters<typeof keepHostProbe>[1]['answer']) =>
      keepHostProbe(context, { host, answer }),
  }
  try {
    return await inspectLink({ url, readOn: dateOf(context.now), fetch, probes })
  } finally {
    await leases.release()
  }
}

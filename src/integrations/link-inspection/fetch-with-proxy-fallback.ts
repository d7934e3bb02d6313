import { isWithin } from '#/domain/links/address/host.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'

/** Which proxy of the operator's leads to which domain and what is below it; `*` to any. */
export type ProxiesByDomain = ReadonlyMap<string, URL>

/**
 * Fetches straight, and where the site does not answer from here by the second way that the operator has given for
 * its domain. The outcome is that of the first way unless the second was answered.
 */
export async function fetchWithProxyFallback({
  url,
  proxies,
  fetch,
}: {
  url: string
  proxies: ProxiesByDomain
  fetch: (proxy: URL | null) => Promise<FetchOutcome>
}): Promise<FetchOutcome> {
  const straight = await fetch(null)
  if (straight.kind !== 'failed' || !blocked.includes(straight.reason)) return straight
  const proxy = proxyFor({ url, proxies })
  if (!proxy) return straight
  const around = await fetch(proxy)
  return around.kind === 'answered' ? { ...around, blockedHere: straight.reason } : straight
}

/** What a closed way looks like: nothing, a refusal, a broken line. A name without an address is nowhere else either. */
const blocked: readonly string[] = ['timeout', 'reset', 'unreachable', 'tls']

function proxyFor({ url, proxies }: { url: string; proxies: ProxiesByDomain }): URL | null {
  const host = URL.parse(url)?.hostname ?? ''
  const names = [...proxies.keys()].filter((name) => name !== '*' && isWithin({ host, names: [name] }))
  const nearest = names.sort((a, b) => b.length - a.length)[0] ?? '*'
  return proxies.get(nearest) ?? null
}

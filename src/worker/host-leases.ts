import { hostKey } from '#/integrations/link-inspection/probe-host.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import type { Context } from '#/server/context.ts'
import { releaseHost, acquireHost } from '#/server/jobs/host-lease.ts'

/** The leases that one look at a link has taken. */
export interface HostLeases {
  /** Before a request: whether its host is ours to ask now. Stays no, once it was. */
  mayAsk: (url: URL) => Promise<boolean>
  /** After an answer: what the host wishes. */
  hear: (outcome: FetchOutcome) => void
  /** After how many seconds to come again, where a lease had not come; null where all had. */
  comeAgainAfter: () => number | null
  release: () => Promise<void>
}

/**
 * One line asks a host at a time, all workers together. A look keeps the leases it has until it ends, so that its next
 * requests go on; a look without a lease ends and leaves its place to others.
 * @param exempt the origin that needs no leases: the demo's own press site
 */
export function openHostLeases({
  context,
  itemId,
  exempt,
}: {
  context: Context
  itemId: string
  exempt: string | null
}): HostLeases {
  const held = new Map<string, { restSeconds: number }>()
  let wait: number | null = null
  return {
    async mayAsk(url) {
      if (wait !== null) return false
      if (url.origin === exempt) return true
      const host = hostKey(url)
      const lease = await acquireHost(context, { host, itemId })
      if (lease === 'granted') held.set(host, held.get(host) ?? { restSeconds: 0 })
      else wait = lease
      return lease === 'granted'
    },
    hear(outcome) {
      if (outcome.kind !== 'answered' || !BUSY.includes(outcome.status)) return
      const lease = held.get(hostKey(new URL(outcome.finalUrl)))
      if (lease) lease.restSeconds = Math.max(lease.restSeconds, outcome.retryAfterSeconds ?? 0)
    },
    comeAgainAfter: () => wait,
    async release() {
      for (const [host, { restSeconds }] of held) await releaseHost(context, { host, itemId, restSeconds })
    },
  }
}

/** Too Many Requests and Service Unavailable: the answers that mean their Retry-After for everybody. */
const BUSY: readonly number[] = [429, 503]

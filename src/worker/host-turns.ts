import { hostKey } from '#/integrations/link-look/probe-host.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import type { Context } from '#/server/context.ts'
import { giveHostTurnBack, takeHostTurn } from '#/server/jobs/host-turn.ts'

/** The turns that one look at a link has taken. */
export interface HostTurns {
  /** Before a request: whether its host is ours to ask now. Stays no, once it was. */
  mayAsk: (url: URL) => Promise<boolean>
  /** After an answer: what the host wishes. */
  hear: (outcome: FetchOutcome) => void
  /** After how many seconds to come again, where a turn had not come; null where all had. */
  comeAgainAfter: () => number | null
  giveBack: () => Promise<void>
}

/**
 * One line asks a host at a time, all workers together. A look keeps the turns it has until it ends, so that its next
 * requests go on; a look without a turn ends and leaves its place to others.
 * @param exempt the origin that needs no turns: the demo's own press site
 */
export function openHostTurns({
  context,
  itemId,
  exempt,
}: {
  context: Context
  itemId: string
  exempt: string | null
}): HostTurns {
  const held = new Map<string, { restSeconds: number }>()
  let wait: number | null = null
  return {
    async mayAsk(url) {
      if (wait !== null) return false
      if (url.origin === exempt) return true
      const host = hostKey(url)
      const turn = await takeHostTurn(context, { host, itemId })
      if (turn === 'granted') held.set(host, held.get(host) ?? { restSeconds: 0 })
      else wait = turn
      return turn === 'granted'
    },
    hear(outcome) {
      if (outcome.kind !== 'answered' || !BUSY.includes(outcome.status)) return
      const turn = held.get(hostKey(new URL(outcome.finalUrl)))
      if (turn) turn.restSeconds = Math.max(turn.restSeconds, outcome.retryAfterSeconds ?? 0)
    },
    comeAgainAfter: () => wait,
    async giveBack() {
      for (const [host, { restSeconds }] of held)
        await giveHostTurnBack(context, { host, itemId, restSeconds })
    },
  }
}

/** Too Many Requests and Service Unavailable: the answers that mean their Retry-After for everybody. */
const BUSY: readonly number[] = [429, 503]

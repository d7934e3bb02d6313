import type { LookupFunction } from 'node:net'
import { type Answer, askHost, askLeniently } from '#/integrations/safe-fetch/ask-host.ts'
import { checkedLookup, isPrivateAnswer } from '#/integrations/safe-fetch/checked-lookup.ts'
import { connectorOf, isCertificateFault, type Seen } from '#/integrations/safe-fetch/connector.ts'
import { isBadSpeech } from '#/integrations/safe-fetch/failure.ts'
import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { cameBefore } from '#/integrations/safe-fetch/read-body.ts'
import { readHop, type Told, type Wanted } from '#/integrations/safe-fetch/read-hop.ts'

export type Hop = (Told & Seen) | { kind: 'refused'; reason: RefusalReason }

/**
 * One request to an address whose spelling was judged already; its name is judged here, by what DNS says,
 * and the connection goes to what was judged. The connection serves this request only.
 * @param trusted the name needs no judgement (the demo's press site).
 * @throws whatever the transport throws; `failureOf` names it.
 */
export async function fetchHop(hop: HopRequest): Promise<Hop> {
  const { resolve } = hop.rules
  const lookup = checkedLookup({ resolve: onceOnly(resolve), trusted: hop.trusted })
  let manner: Manner = { verified: true, leniently: false, enoughBytes: Infinity }
  for (;;) {
    try {
      return await ask({ ...hop, ...manner, lookup })
    } catch (error) {
      if (isPrivateAnswer(error)) return { kind: 'refused', reason: 'private_address' }
      const next = hop.signal.aborted ? null : nextManner({ manner, error })
      if (!next) throw error
      manner = next
    }
  }
}

interface HopRequest {
  url: URL
  trusted: boolean
  rules: FetchPolicy
  wants: Wanted
  /** What was set on the way; null for nothing. */
  cookie: string | null
  /** The operator's proxy; null goes straight. */
  proxy: URL | null
  signal: AbortSignal
}

interface Manner {
  readonly verified: boolean
  readonly leniently: boolean
  readonly enoughBytes: number
}

/** All tries of a hop go to the addresses that were judged at the first. */
function onceOnly(resolve: FetchPolicy['resolve']): FetchPolicy['resolve'] {
  let found: ReturnType<typeof resolve> | null = null
  return (hostname) => (found ??= resolve(hostname))
}

/** How to ask again after what went wrong; null where that would not help. Each change of manner is made once. */
function nextManner({ manner, error }: { manner: Manner; error: unknown }): Manner | null {
  // What stands on the page still tells something; its fault goes with it.
  if (isCertificateFault(error)) return manner.verified ? { ...manner, verified: false } : null
  if (manner.leniently) return null
  const came = cameBefore(error)
  if (came === null && !isBadSpeech(error)) return null
  // A line that breaks twice at the same place was not broken: that is all there is.
  return { ...manner, leniently: true, enoughBytes: Math.max(FEWEST_BYTES, came ?? 0) }
}

/** The smallest page with a sentence on it. */
const FEWEST_BYTES = 500

async function ask({
  url,
  rules,
  wants,
  cookie,
  proxy,
  signal,
  lookup,
  verified,
  leniently,
  enoughBytes,
}: HopRequest & Manner & { lookup: LookupFunction }): Promise<Hop> {
  const seen: Seen = { remoteAddress: null, certificateFault: null }
  const connect = connectorOf({ lookup, proxy, verified, seen, timeoutMs: rules.deadlineMs })
  const question = { url, headers: requestHeaders({ rules, cookie }), connect, signal }
  const answer: Answer = await (leniently ? askLeniently : askHost)({
    ...question,
    deadlineMs: rules.deadlineMs,
  })
  try {
    return { ...(await readHop({ url, answer, rules, wants, enoughBytes })), ...seen }
  } finally {
    answer.close()
  }
}

function requestHeaders({ rules, cookie }: Pick<HopRequest, 'rules' | 'cookie'>): Record<string, string> {
  return {
    'user-agent': rules.userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    'accept-language': 'kk,ru;q=0.9,en;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
    ...(cookie === null ? {} : { cookie }),
  }
}

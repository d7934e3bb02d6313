import { type Chain, openChain } from '#/integrations/safe-fetch/chain.ts'
import { bare, judgeAddress, type RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'
import { failureOf } from '#/integrations/safe-fetch/failure.ts'
import { fetchHop } from '#/integrations/safe-fetch/fetch-hop.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import { type FetchPolicy, ORDINARY_POLICY } from '#/integrations/safe-fetch/policy.ts'
import { yieldToEventLoop } from '#/integrations/safe-fetch/yield-to-event-loop.ts'
import type { Wanted } from '#/integrations/safe-fetch/read-hop.ts'
import { retryAfter } from '#/integrations/safe-fetch/retry-after.ts'

/**
 * Gets a foreign page without letting it reach anything but the public web. Never throws: a refusal and a
 * failed transport are outcomes. Each redirect is judged like the first address.
 * @param allowedOrigin the one origin (scheme, host and port, exactly) that is not judged: the press site of
 *   the demo. Null in production.
 * @param policy replaces single rules; only tests and `userAgent` have a reason to.
 * @param mayAsk is asked before each request whether its host's turn has come; no is a failure by the name of "held".
 * @param wants whose body is read, each kind to its own limit.
 * @param proxy an HTTP proxy of the operator's, by which the way goes. It gets addresses that were judged, no names.
 */
export async function safeFetch({
  url,
  allowedOrigin,
  signal,
  policy,
  mayAsk = () => Promise.resolve(true),
  wants = 'page',
  proxy = null,
}: {
  url: string
  allowedOrigin: string | null
  signal?: AbortSignal
  policy?: Partial<FetchPolicy>
  mayAsk?: (url: URL) => Promise<boolean>
  wants?: Wanted
  proxy?: URL | null
}): Promise<FetchOutcome> {
  const rules = { ...ORDINARY_POLICY, ...policy }
  const deadline = AbortSignal.any([AbortSignal.timeout(rules.deadlineMs), ...(signal ? [signal] : [])])
  const chain = openChain()
  for (let at = url; ;) {
    const judged = judgeHop({ url: at, allowedOrigin, rules })
    if (!judged.allowed) return { kind: 'refused', reason: judged.reason, url: at }
    at = judged.url.href
    if (!(await mayAsk(judged.url))) return { kind: 'failed', reason: 'held', url: at }
    try {
      const cookie = chain.cookieFor(judged.url)
      const fetching = fetchHop({ ...judged, rules, wants, cookie, proxy, signal: deadline })
      const hop = await Promise.race([fetching, rejectWhen(deadline)])
      if (hop.kind === 'refused') return { kind: 'refused', reason: hop.reason, url: at }
      if (hop.kind === 'page') await yieldToEventLoop()
      const step = chain.step({ url: judged.url, hop })
      if (step.kind === 'here') return answered({ at, page: step.page, chain })
      if (chain.redirects.length > rules.maxRedirects)
        return { kind: 'failed', reason: 'too_many_redirects', url: at }
      at = step.to
    } catch (error) {
      return { kind: 'failed', reason: failureOf({ error, deadline }), url: at }
    }
  }
}

function answered({
  at,
  page: { status, body, headers, remoteAddress },
  chain,
}: {
  at: string
  page: Extract<ReturnType<Chain['step']>, { kind: 'here' }>['page']
  chain: Chain
}): FetchOutcome {
  const { redirects, redirectStatuses } = chain
  const way = { finalUrl: at, redirects, redirectStatuses, certificateFault: chain.certificateFault() }
  const page = { status, body, headers, remoteAddress, blockedHere: null }
  return { kind: 'answered', ...page, ...way, ...readHeaders(headers) }
}

function readHeaders(headers: Readonly<Record<string, string>>) {
  return {
    contentType: headers['content-type'] ?? null,
    retryAfterSeconds: retryAfter({ value: headers['retry-after'], now: Date.now() }),
  }
}

/** undici notices an abort only once it has a connection; a DNS server that never answers gives it none. */
function rejectWhen(deadline: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (deadline.aborted) reject(deadline.reason)
    deadline.addEventListener('abort', () => reject(deadline.reason), { once: true })
  })
}

type HopJudgement = { allowed: true; url: URL; trusted: boolean } | { allowed: false; reason: RefusalReason }

function judgeHop({
  url,
  allowedOrigin,
  rules,
}: {
  url: string
  allowedOrigin: string | null
  rules: FetchPolicy
}): HopJudgement {
  const parsed = URL.parse(url)
  if (parsed && isTrusted({ url: parsed, allowedOrigin, rules })) {
    return { allowed: true, url: bare(parsed), trusted: true }
  }
  const judged = judgeAddress({ url, ports: rules.ports, ownHost: rules.ownHost })
  return judged.allowed ? { ...judged, trusted: false } : judged
}

function isTrusted({
  url,
  allowedOrigin,
  rules,
}: {
  url: URL
  allowedOrigin: string | null
  rules: FetchPolicy
}): boolean {
  if (!/^https?:$/.test(url.protocol)) return false
  if (rules.trustedOrigins.includes(url.origin)) return true
  return allowedOrigin !== null && URL.parse(allowedOrigin)?.origin === url.origin
}

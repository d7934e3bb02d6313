import { Client, type Dispatcher } from 'undici'
import { isPrivateAnswer } from '#/integrations/safe-fetch/checked-lookup.ts'
import { connectorOf, isCertificateFault, type Seen } from '#/integrations/safe-fetch/connector.ts'
import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { readBody } from '#/integrations/safe-fetch/read-body.ts'

export type Hop = (Told & Seen) | { kind: 'refused'; reason: RefusalReason }

type Told =
  | { kind: 'page'; status: number; body: Uint8Array; headers: Readonly<Record<string, string>> }
  | { kind: 'redirect'; status: number; location: string }

/**
 * One request to an address whose spelling was judged already; its name is judged here, by what DNS says,
 * and the connection goes to what was judged. The connection serves this request only.
 * @param trusted the name needs no judgement (the demo's press site).
 * @throws whatever the transport throws; `failureOf` names it.
 */
export async function fetchHop(hop: HopRequest): Promise<Hop> {
  try {
    return await ask({ ...hop, verified: true })
  } catch (error) {
    if (isPrivateAnswer(error)) return { kind: 'refused', reason: 'private_address' }
    if (!isCertificateFault(error)) throw error
  }
  // What stands on the page still tells something; its fault goes with it.
  try {
    return await ask({ ...hop, verified: false })
  } catch (error) {
    if (isPrivateAnswer(error)) return { kind: 'refused', reason: 'private_address' }
    throw error
  }
}

/** Whose body is read; of any other answer only the head is. */
export type Wanted = 'page' | 'image'

interface HopRequest {
  url: URL
  trusted: boolean
  rules: FetchPolicy
  wants: Wanted
  /** The operator's proxy; null goes straight. */
  proxy: URL | null
  signal: AbortSignal
}

async function ask({
  url,
  trusted,
  rules,
  wants,
  proxy,
  signal,
  verified,
}: HopRequest & { verified: boolean }): Promise<Hop> {
  const seen: Seen = { remoteAddress: null, certificateFault: null }
  const client = new Client(url.origin, {
    allowH2: false,
    connect: connectorOf({ rules, trusted, proxy, verified, seen }),
    headersTimeout: rules.deadlineMs,
    bodyTimeout: rules.deadlineMs,
    maxResponseSize: limitOf({ wants, rules }),
  })
  try {
    const response = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: requestHeaders(rules),
      signal,
    })
    return { ...(await readHop({ url, response, rules, wants })), ...seen }
  } finally {
    client.destroy(SERVED).catch(() => undefined)
  }
}

/** Made once: without an error of ours undici makes one for each connection, with the cost of its stack. */
const SERVED = new Error('the connection has served its request')

function requestHeaders(rules: FetchPolicy): Record<string, string> {
  return {
    'user-agent': rules.userAgent,
    accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    'accept-language': 'kk,ru;q=0.9,en;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  }
}

async function readHop({
  url,
  response,
  rules,
  wants,
}: {
  url: URL
  response: Dispatcher.ResponseData
  rules: FetchPolicy
  wants: Wanted
}): Promise<Told> {
  const { statusCode: status, headers, body } = response
  // A body that nobody reads still reports its broken connection.
  body.on('error', () => undefined)
  const location = REDIRECTS.includes(status) ? first(headers.location) : null
  if (location !== null) return { kind: 'redirect', status, location: resolveLocation({ location, url }) }
  const contentType = first(headers['content-type'])
  const page = { kind: 'page' as const, status, headers: keptHeaders(headers) }
  if (!isWanted({ status, contentType, wants })) return { ...page, body: new Uint8Array() }
  const encoding = first(headers['content-encoding'])
  return { ...page, body: await readBody({ body, encoding, maxBytes: limitOf({ wants, rules }) }) }
}

/** What a proof of the answer needs; the rest (cookies above all) is nobody's. */
const KEPT_HEADERS = [
  'content-type',
  'date',
  'last-modified',
  'etag',
  'server',
  'retry-after',
  'content-language',
]

const LONGEST_HEADER = 500

function keptHeaders(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = KEPT_HEADERS.map((name) => [name, first(headers[name])?.slice(0, LONGEST_HEADER)] as const)
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null

/** Header bytes arrive one to one; servers that write Cyrillic here mean UTF-8, as browsers read it. */
function resolveLocation({ location, url }: { location: string; url: URL }): string {
  const text = Buffer.from(location, 'latin1').toString('utf8')
  return URL.parse(text, url)?.href ?? text
}

const limitOf = ({ wants, rules }: { wants: Wanted; rules: FetchPolicy }) =>
  wants === 'image' ? rules.maxImageBytes : rules.maxPageBytes

function isWanted({
  status,
  contentType,
  wants,
}: {
  status: number
  contentType: string | null
  wants: Wanted
}): boolean {
  if (status < 200 || status > 299) return false
  if (wants === 'image') return contentType !== null && /^\s*image\//i.test(contentType)
  return contentType === null || /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(contentType)
}

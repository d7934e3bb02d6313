import { Client, type Dispatcher } from 'undici'
import { checkedLookup, isPrivateAnswer } from '#/integrations/safe-fetch/checked-lookup.ts'
import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { readBody } from '#/integrations/safe-fetch/read-body.ts'

export type Hop =
  | { kind: 'page'; status: number; contentType: string | null; body: Uint8Array }
  | { kind: 'redirect'; location: string }
  | { kind: 'refused'; reason: RefusalReason }

/**
 * One request to an address whose spelling was judged already; its name is judged here, by what DNS says,
 * and the connection goes to what was judged. The connection serves this request only.
 * @param trusted the name needs no judgement (the demo's press site).
 * @throws whatever the transport throws; `failureOf` names it.
 */
export async function fetchHop({
  url,
  trusted,
  rules,
  signal,
}: {
  url: URL
  trusted: boolean
  rules: FetchPolicy
  signal: AbortSignal
}): Promise<Hop> {
  const client = new Client(url.origin, {
    allowH2: false,
    connect: {
      timeout: rules.deadlineMs,
      autoSelectFamily: true,
      lookup: checkedLookup({ resolve: rules.resolve, trusted }),
    },
    headersTimeout: rules.deadlineMs,
    bodyTimeout: rules.deadlineMs,
    maxResponseSize: rules.maxPageBytes,
  })
  try {
    const response = await client.request({
      method: 'GET',
      path: url.pathname + url.search,
      headers: requestHeaders(rules),
      signal,
    })
    return await readHop({ url, response, rules })
  } catch (error) {
    if (isPrivateAnswer(error)) return { kind: 'refused', reason: 'private_address' }
    throw error
  } finally {
    client.destroy().catch(() => undefined)
  }
}

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
}: {
  url: URL
  response: Dispatcher.ResponseData
  rules: FetchPolicy
}): Promise<Hop> {
  const { statusCode: status, headers, body } = response
  // A body that nobody reads still reports its broken connection.
  body.on('error', () => undefined)
  const location = REDIRECTS.includes(status) ? first(headers.location) : null
  if (location !== null) return { kind: 'redirect', location: resolveLocation({ location, url }) }
  const contentType = first(headers['content-type'])
  if (!isPage({ status, contentType })) return { kind: 'page', status, contentType, body: new Uint8Array() }
  const encoding = first(headers['content-encoding'])
  return { kind: 'page', status, contentType, body: await readBody({ body, encoding, rules }) }
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null

/** Header bytes arrive one to one; servers that write Cyrillic here mean UTF-8, as browsers read it. */
function resolveLocation({ location, url }: { location: string; url: URL }): string {
  const text = Buffer.from(location, 'latin1').toString('utf8')
  return URL.parse(text, url)?.href ?? text
}

function isPage({ status, contentType }: { status: number; contentType: string | null }): boolean {
  if (status < 200 || status > 299) return false
  return contentType === null || /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i.test(contentType)
}

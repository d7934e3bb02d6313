import type { IncomingMessage } from 'node:http'

/** The address of the person's machine, for limits and the audit; set by us on every request. */
export const addressHeader = 'x-zhariya-address'

/** Path and query as they were asked for: Next tells pages and actions neither. */
export const pathHeader = 'x-zhariya-path'

/** What an answer is refused with before Next sees the request. */
export type Refusal = { status: 400 | 403 | 411 | 413 | 414; reason: string }

/** Longer than any address that the product makes; filters in the URL included. */
const maxUrlLength = 4096
/** What Next reads of an action, which it would answer with a 500. */
const maxBodyBytes = 1024 * 1024
/** A file that is too big is refused by its route in the sender's language; beyond this nobody reads on. */
const maxUploadBytes = 200 * 1024 * 1024
const maxBodyMs = 60_000

/** Refuses what no page of ours sends: endless addresses, bodies of unknown or excessive size, foreign forms. */
export function refusal(request: IncomingMessage): Refusal | undefined {
  const { url = '', headers } = request
  if (url.length > maxUrlLength) return { status: 414, reason: 'URI Too Long' }
  if (!url.startsWith('/')) return { status: 400, reason: 'Bad Request' }
  if (headers['transfer-encoding']) return { status: 411, reason: 'Length Required' }
  if (Number(headers['content-length'] ?? 0) > (isUpload(request) ? maxUploadBytes : maxBodyBytes))
    return { status: 413, reason: 'Content Too Large' }
  if (isForeignForm(request)) return { status: 403, reason: 'Forbidden' }
  return undefined
}

/** Ends a connection whose body takes longer than a page's form ever does; files have the server's own limit. */
export function hurry(request: IncomingMessage): void {
  if (isUpload(request) || !Number(request.headers['content-length'])) return
  const timer = setTimeout(() => request.destroy(), maxBodyMs)
  for (const event of ['end', 'close']) request.once(event, () => clearTimeout(timer))
}

/** The one route that takes files. */
function isUpload({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && /^\/api\/files(\?|$)/.test(url)
}

/**
 * Next takes an action without an Origin. Every browser sends one, or says where the form stood, so what
 * says nothing is not from a page of ours. The API's routes decide for themselves.
 */
function isForeignForm({ method, url = '', headers }: IncomingMessage): boolean {
  if (method === 'GET' || method === 'HEAD' || url.startsWith('/api/')) return false
  const site = headers['sec-fetch-site']
  if (site) return site !== 'same-origin'
  const host = URL.parse(headers.origin ?? '')?.host
  return host === undefined || host !== (headers['x-forwarded-host'] ?? headers.host)
}

/**
 * Removes the headers that only we, Next or the proxy in front may set, and writes the client's
 * address. Returns true when the person's browser speaks HTTPS with that proxy.
 */
export function cleanHeaders({
  request,
  trustProxy,
}: {
  request: IncomingMessage
  trustProxy: boolean
}): boolean {
  const { headers } = request
  // The proxy appends what it saw itself; whatever stands before it came from outside.
  const forwarded = trustProxy ? headers['x-forwarded-for']?.toString().split(',').at(-1)?.trim() : undefined
  const secure = trustProxy && headers['x-forwarded-proto'] === 'https'
  for (const name of Object.keys(headers)) {
    if (ours.test(name) || (!trustProxy && fromProxy.test(name))) delete headers[name]
  }
  headers[pathHeader] = request.url ?? '/'
  headers[addressHeader] = forwarded || plainAddress(request.socket.remoteAddress)
  return secure
}

const ours =
  /^(x-nonce|content-security-policy(-report-only)?|x-middleware-.*|x-zhariya-.*|x-next-.*|x-matched-path|x-now-route-matches|x-invoke-.*)$/
const fromProxy = /^(forwarded|x-forwarded-.*|x-real-ip)$/

/** An IPv4 address that a dual-stack socket shows as ::ffff:192.0.2.1, as itself. */
function plainAddress(address = ''): string {
  return address.startsWith('::ffff:') ? address.slice('::ffff:'.length) : address
}

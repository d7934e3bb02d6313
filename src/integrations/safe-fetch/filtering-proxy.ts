import {
  type ClientRequest,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { connect, type LookupFunction, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { checkedLookup } from '#/integrations/safe-fetch/checked-lookup.ts'
import { bare, judgeAddress } from '#/integrations/safe-fetch/judge-address.ts'
import { LONGEST_HEAD, mendedLine } from '#/integrations/safe-fetch/mended-line.ts'
import { type FetchPolicy, ORDINARY_POLICY } from '#/integrations/safe-fetch/policy.ts'

export interface FilteringProxy {
  /** For the browser: `--proxy-server`. On loopback, a free port. */
  readonly origin: string
  readonly close: () => Promise<void>
}

/**
 * An HTTP proxy that lets a browser reach the public web and nothing else: every address of every request, tunnel
 * and socket is judged as the safe fetch judges it, and the connection goes to what was judged.
 * @param allowedOrigin the one origin that is not judged: the press site of the demo. Null in production.
 */
export async function startFilteringProxy({
  allowedOrigin,
  policy,
  longestMs = LONGEST_MS,
}: {
  allowedOrigin: string | null
  policy?: Partial<FetchPolicy>
  longestMs?: number
}): Promise<FilteringProxy> {
  const rules = { ...ORDINARY_POLICY, ...policy }
  const judge = (url: string) => judged({ url, allowedOrigin, rules })
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => pass({ request, response, judge, longestMs }))
  server.on('connect', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    tunnel({ request, socket, head, judge, sockets, longestMs })
  })
  // A page that speaks nonsense to the proxy gets no answer.
  server.on('clientError', (_error, socket) => socket.destroy())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** Marks an answer that is the proxy's and not the site's. */
export const REFUSED_BY_PROXY = 'x-zhariya-proxy'

const OWN_ANSWER = { [REFUSED_BY_PROXY]: 'refused' }

interface Target {
  url: URL
  lookup: LookupFunction
}

type Judge = (url: string) => Target | null

function judged({
  url,
  allowedOrigin,
  rules,
}: {
  url: string
  allowedOrigin: string | null
  rules: FetchPolicy
}): Target | null {
  const parsed = URL.parse(url)
  const allowed = allowedOrigin === null ? null : URL.parse(allowedOrigin)
  // A tunnel to the demo's site (a socket of its page) carries no scheme of its own.
  const trusted = parsed !== null && allowed !== null && placeOf(parsed) === placeOf(allowed)
  const target = trusted ? bare(parsed) : allowedUrl({ url, rules })
  return target && { url: target, lookup: checkedLookup({ resolve: rules.resolve, trusted }) }
}

function allowedUrl({ url, rules }: { url: string; rules: FetchPolicy }): URL | null {
  const judgement = judgeAddress({ url, ports: rules.ports, ownHost: rules.ownHost })
  return judgement.allowed ? judgement.url : null
}

const placeOf = (url: URL) => `${url.hostname}:${String(portOf(url))}`

const portOf = ({ port, protocol }: URL) => (port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port))

/** A request of plain HTTP: its line names the whole address. */
function pass({
  request,
  response,
  judge,
  longestMs,
}: {
  request: IncomingMessage
  response: ServerResponse
  judge: Judge
  longestMs: number
}): void {
  const target = judge(request.url ?? '')
  if (target?.url.protocol !== 'http:') return void response.writeHead(403, OWN_ANSWER).end()
  const { url } = target
  const onward = httpRequest(
    {
      method: request.method,
      path: url.pathname + url.search,
      headers: { ...withoutHops(request.headers), host: url.host },
      insecureHTTPParser: true,
      maxHeaderSize: LONGEST_HEAD,
      // What the fetch forgives the copy shows.
      createConnection: () => mendedLine(lineTo(target)),
    },
    (answer) => {
      const status = answer.statusCode ?? 0
      if (status < 200) return void onward.destroy(new Error('a status of no kind'))
      response.writeHead(status, withoutHops(answer.headers))
      answer.pipe(response)
      answer.on('error', () => response.destroy())
      limit({ stream: answer, end: () => response.destroy() })
    },
  )
  endAfter({ longestMs, stream: onward })
  onward.on('error', () =>
    response.headersSent ? response.destroy() : response.writeHead(502, OWN_ANSWER).end(),
  )
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}

function lineTo({ url, lookup }: Target): Socket {
  const line = connect({ host: hostOf(url), port: portOf(url), lookup })
  return line.setTimeout(IDLE_MS, () => line.destroy())
}

interface Tunnel {
  request: IncomingMessage
  socket: Duplex
  head: Buffer
  judge: Judge
  sockets: Set<Duplex>
  longestMs: number
}

/** HTTPS and web sockets: what goes through is closed to us, where it goes is not. */
function tunnel({ request, socket, head, judge, sockets, longestMs }: Tunnel): void {
  const port = /:(\d+)$/.exec(request.url ?? '')?.[1]
  const target = judge(`${port === '80' ? 'http' : 'https'}://${request.url ?? ''}/`)
  socket.on('error', () => undefined)
  if (!target) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  const onward = lineTo(target)
  endAfter({ longestMs, stream: onward })
  onward.on('error', () => socket.destroy())
  onward.once('connect', () => join({ onward, socket, head }))
  for (const end of [socket, onward]) {
    sockets.add(end)
    end.once('close', () => {
      sockets.delete(end)
      onward.destroy()
      socket.destroy()
    })
  }
}

function join({ onward, socket, head }: { onward: Socket; socket: Duplex; head: Buffer }): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  onward.write(head)
  onward.pipe(socket)
  socket.pipe(onward)
  limit({ stream: onward, end: () => onward.destroy() })
}

/** A slow site answers within it; whoever is silent for longer is done. */
const IDLE_MS = 20_000

/** Of the wall clock, for one answer or tunnel: who drips is never silent. No page is looked at for longer. */
const LONGEST_MS = 120_000

function endAfter({ longestMs, stream }: { longestMs: number; stream: ClientRequest | Socket }): void {
  const timer = setTimeout(() => stream.destroy(), longestMs)
  timer.unref()
  stream.once('close', () => clearTimeout(timer))
}

/** Of one answer or tunnel: a page with its videos has less, an endless one gets no further. */
const MAX_BYTES = 60_000_000

function limit({ stream, end }: { stream: NodeJS.ReadableStream; end: () => void }): void {
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_BYTES) end()
  })
}

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, '')

/** Headers between two neighbours only, and what would name us to the site. */
function withoutHops<Headers extends NodeJS.Dict<string | string[]>>(headers: Headers): Headers {
  const own = Object.entries(headers).filter(([name]) => !HOPS.includes(name.toLowerCase()))
  return Object.fromEntries(own) as Headers
}

const HOPS: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

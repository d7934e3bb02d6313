import { type IncomingHttpHeaders, request } from 'node:http'
import { Readable } from 'node:stream'
import { type buildConnector, Client } from 'undici'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'
import { LONGEST_HEAD, mendedLine } from '#/integrations/safe-fetch/mended-line.ts'

/** The head of an answer, and its body to be read. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
  /** Ends the connection, which serves one request. */
  readonly close: () => void
}

export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly connect: buildConnector.connector
  readonly deadlineMs: number
  readonly signal: AbortSignal
}

/** Asks by the fast client, which wants every answer by the letter. */
export async function askHost({ url, headers, connect, deadlineMs, signal }: Question): Promise<Answer> {
  const client = new Client(url.origin, {
    ...{ allowH2: false, connect, headersTimeout: deadlineMs, bodyTimeout: deadlineMs },
    maxHeaderSize: LONGEST_HEAD,
  })
  const close = () => {
    client.destroy(SERVED).catch(() => undefined)
  }
  try {
    const answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal })
    return { status: answer.statusCode, headers: answer.headers, body: answer.body, close }
  } catch (error) {
    close()
    throw error
  }
}

/** Made once: without an error of ours undici makes one for each connection, with the cost of its stack. */
const SERVED = new Error('the connection has served its request')

/** Asks so that an answer that browsers forgive is read: for hosts that the fast client did not understand. */
export function askLeniently({ url, headers, connect, signal }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, host, protocol, port } = url
    const asking = request({
      ...{ method: 'GET', path: url.pathname + url.search, headers: { host, ...headers }, signal },
      ...{ insecureHTTPParser: true, maxHeaderSize: LONGEST_HEAD },
      createConnection(_options, done) {
        connect({ hostname, host, protocol, port }, (...[error, socket]) => {
          if (socket) done(null, mendedLine(socket))
          else done(error ?? codedError('ECONNRESET'), undefined as never)
        })
        return undefined
      },
    })
    asking.on('response', (body) => {
      const status = body.statusCode ?? 0
      // It was the last word of a host that says nothing of what it has.
      if (status < 200) return void asking.destroy(codedError('HPE_INVALID_STATUS'))
      const close = () => void asking.destroy()
      resolve({ status, headers: body.headers, body: Readable.from(inOrder(body)), close })
    })
    asking.on('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(codedError('HPE_INVALID_STATUS'))
    })
    asking.on('error', reject)
    asking.end()
  })
}

/** What came and then what broke it, in this order: a stream that breaks forgets what nobody has read yet. */
function inOrder(body: Readable): AsyncIterable<Buffer> {
  const chunks: Buffer[] = []
  let end: { error: unknown } | null = null
  let wake = () => undefined as void
  const over = (error: unknown) => {
    end ??= { error }
    wake()
  }
  body.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    wake()
  })
  body.on('end', () => over(null))
  body.on('error', over)
  body.on('close', () => over(codedError('ECONNRESET')))
  return (async function* () {
    for (;;) {
      for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) yield chunk
      if (end?.error) throw end.error
      if (end) return
      await new Promise<void>((resolve) => (wake = resolve))
    }
  })()
}

import { request } from 'node:http'
import { Readable } from 'node:stream'
import { type buildConnector, Client } from 'undici'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'
import { LONGEST_HEAD, mendedLine } from '#/integrations/safe-fetch/mended-line.ts'

/** The head of an answer, and its body to be read. */
export interface Answer {
  readonly status: number
  /** Names in small letters; a field that came twice may be a list, or one text with a comma. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
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
    allowH2: false,
    connect,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
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
      method: 'GET',
      path: url.pathname + url.search,
      headers: { host, ...headers },
      signal,
      insecureHTTPParser: true,
      maxHeaderSize: LONGEST_HEAD,
      createConnection(_options, done) {
        connect({ hostname, host, protocol, port }, (...[error, socket]) => {
          if (error) done(error, undefined as never)
          else done(null, mendedLine(socket))
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
  const came: Came = { chunks: [], end: null, wake: () => undefined }
  const over = (error: unknown) => {
    came.end ??= { error }
    came.wake()
  }
  body.on('data', (chunk: Buffer) => {
    came.chunks.push(chunk)
    came.wake()
  })
  body.on('end', () => over(null))
  body.on('error', over)
  body.on('close', () => over(codedError('ECONNRESET')))
  return (async function* () {
    for (;;) {
      for (let chunk = came.chunks.shift(); chunk; chunk = came.chunks.shift()) yield chunk
      if (came.end?.error) throw came.end.error
      if (came.end) return
      await new Promise<void>((resolve) => (came.wake = resolve))
    }
  })()
}

interface Came {
  chunks: Buffer[]
  end: { error: unknown } | null
  wake: () => void
}

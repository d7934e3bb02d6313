import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface S3Server {
  readonly endpoint: string
  /** Method and path of each request, in order. */
  readonly asked: string[]
  /** The next so many requests are answered 503. */
  beBusy(times: number): void
  close(): Promise<void>
}

/**
 * One bucket in memory, as strict as the real thing where it matters to us: the signature (version 4) and the hash
 * of the bytes are computed here from what arrived.
 */
export async function startS3Server(account: {
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}): Promise<S3Server> {
  const kept = new Map<string, Buffer>()
  const asked: string[] = []
  let busy = 0
  const answerTo = async (request: IncomingMessage): Promise<[status: number, body: Buffer | string]> => {
    const [body, path] = [await buffer(request), request.url ?? '']
    asked.push(`${request.method ?? ''} ${path}`)
    if (busy > 0) return [503, refusal('SlowDown', (busy -= 1))]
    if (!isSigned({ request, ...account })) return [403, refusal('SignatureDoesNotMatch')]
    const claimed = request.headers['x-amz-content-sha256']
    if (claimed !== sha256(body)) return [400, refusal('XAmzContentSHA256Mismatch')]
    if (!path.startsWith(`/${account.bucket}/`)) return [404, refusal('NoSuchBucket')]
    if (request.method === 'PUT') kept.set(path, body)
    if (request.method === 'DELETE') return [204, String(kept.delete(path)).slice(9)]
    const found = kept.get(path)
    return found ? [200, request.method === 'PUT' ? '' : found] : [404, refusal('NoSuchKey')]
  }
  const server = createServer((request, response) => {
    void answerTo(request).then(([status, body]) => {
      response.writeHead(status, { 'content-length': Buffer.byteLength(body) })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked,
    beBusy: (times) => void (busy = times),
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    },
  }
}

function refusal(code: string, left = 0): string {
  return `<?xml version="1.0"?><Error><Code>${code}</Code><RequestId>${String(left)}</RequestId></Error>`
}

const SHAPE =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/((\d{8})\/([^/]+)\/s3\/aws4_request), SignedHeaders=([^,]+), Signature=(\w+)$/

/** AWS Signature Version 4, from its description, for paths without a query. */
function isSigned(given: {
  request: IncomingMessage
  accessKeyId: string
  secretAccessKey: string
}): boolean {
  const { request, accessKeyId, secretAccessKey } = given
  const [, id, scope = '', day = '', region = '', names = '', signature] =
    SHAPE.exec(request.headers.authorization ?? '') ?? []
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.split(';').includes(name)))
    return false
  const header = (name: string) => String(request.headers[name] ?? '')
  const lines = names.split(';').map((name) => `${name}:${header(name).trim()}\n`)
  const canonical = [request.method, request.url, '', lines.join(''), names, header('x-amz-content-sha256')]
  const text = ['AWS4-HMAC-SHA256', header('x-amz-date'), scope, sha256(canonical.join('\n'))].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secretAccessKey}`)
  return id === accessKeyId && hmac(key, text).toString('hex') === signature
}

function hmac(key: Buffer | string, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { type Dispatcher, request } from 'undici'
import { type FileStore, keyOf, type StoredFile } from './file-store.ts'

export interface S3Place {
  /** With the bucket in the path: what every server of the kind understands. */
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/**
 * A store in a bucket. The signature of an upload names the hash of its bytes, so the server itself refuses what was
 * changed on the way; a download is a stream.
 * @param folder for what is still coming in
 * @throws Error, from each call, with the server's words where it refuses
 */
export function openS3Store({ place, folder }: { place: S3Place; folder: string }): FileStore {
  return {
    incoming: join(folder, 'incoming'),
    async take(file) {
      const known = await send({ place, method: 'HEAD', sha256: file.sha256 })
      await known.body.dump()
      if (known.statusCode === 200 && Number(known.headers['content-length']) === file.size) return
      await done(await send({ place, method: 'PUT', ...file }))
    },
    async open(sha256) {
      const found = await send({ place, method: 'GET', sha256 })
      if (found.statusCode === 200) {
        return { stream: found.body, size: Number(found.headers['content-length']) }
      }
      const words = await refusal(found)
      if (found.statusCode === 404 && words.message.endsWith('NoSuchKey')) return null
      throw words
    },
    remove: async (sha256) => done(await send({ place, method: 'DELETE', sha256 })),
  }
}

type Asked =
  { method: 'HEAD' | 'GET' | 'DELETE'; sha256: string } | ({ method: 'PUT'; path: string } & StoredFile)

/** A server that is busy or breaks off is asked again, twice; everything that is asked for may be asked twice. */
async function send({ place, ...asked }: Asked & { place: S3Place }): Promise<Dispatcher.ResponseData> {
  const key = keyOf(asked.sha256)
  for (const pause of PAUSES_MS) {
    const answer = await sendOnce({ ...asked, place, key }).catch(() => null)
    if (answer && answer.statusCode < 500 && answer.statusCode !== 429) return answer
    await answer?.body.dump()
    await sleep(pause)
  }
  return sendOnce({ ...asked, place, key })
}

const PAUSES_MS = [200, 1000]

async function sendOnce({ place, key, ...asked }: Asked & { place: S3Place; key: string }) {
  const { endpoint, bucket, ...account } = place
  const hash = asked.method === 'PUT' ? asked.sha256 : EMPTY
  const signed = await new AwsV4Signer({
    ...account,
    service: 's3',
    method: asked.method,
    url: `${endpoint.replace(/\/+$/, '')}/${bucket}/${key}`,
    headers: { 'x-amz-content-sha256': hash },
  }).sign()
  const upload = asked.method === 'PUT' ? asked : null
  return request(signed.url, {
    method: asked.method,
    headers: {
      ...Object.fromEntries(signed.headers),
      ...(upload && { 'content-length': String(upload.size), 'content-type': 'application/octet-stream' }),
    },
    body: upload && createReadStream(upload.path),
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
  })
}

/** The SHA-256 of nothing: the body of every question. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

async function done(answer: Dispatcher.ResponseData): Promise<void> {
  if (answer.statusCode >= 300) throw await refusal(answer)
  await answer.body.dump()
}

async function refusal({ statusCode, body }: Dispatcher.ResponseData): Promise<Error> {
  const text = await body.text()
  const code = /<Code>([^<]{1,100})<\/Code>/.exec(text)?.[1] ?? ''
  return new Error(`the S3 server answers ${String(statusCode)} ${code}`.trim())
}

import { createHash, randomBytes } from 'node:crypto'
import { Integer, Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, id_sha256, MessageImprint, TimeStampReq } from 'pkijs'
import { request } from 'undici'

/** An answer has two to ten kilobytes, most of them certificates. */
export const LONGEST_ANSWER = 64 * 1024
const LONGEST_WAIT_MS = 15_000
const NONCE_BYTES = 12

export type Answer =
  | { readonly kind: 'answered'; readonly response: Buffer; readonly nonce: Buffer }
  | { readonly kind: 'failed'; readonly reason: string }

/**
 * Asks a time stamp authority (RFC 3161 over HTTP) for a token over the SHA-256 of `data`. The address is the
 * operator's word, the answer nobody's: short, soon, of its type, and not read here. Never throws.
 */
export async function askAuthority({
  url,
  data,
  signal,
  waitMs = LONGEST_WAIT_MS,
}: {
  url: string
  data: Uint8Array
  signal: AbortSignal
  waitMs?: number
}): Promise<Answer> {
  const nonce = freshNonce()
  try {
    const answer = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: REPLY },
      body: requestOf({ data, nonce }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(waitMs)]),
    })
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.statusCode !== 200 || type.split(';', 1)[0]?.trim().toLowerCase() !== REPLY) {
      answer.body.on('error', () => undefined).destroy()
      return { kind: 'failed', reason: `answered ${String(answer.statusCode)} ${type.slice(0, 80)}` }
    }
    const parts: Buffer[] = []
    let size = 0
    for await (const part of answer.body as AsyncIterable<Buffer>) {
      size += part.length
      if (size > LONGEST_ANSWER) return { kind: 'failed', reason: 'the answer is too long' }
      parts.push(part)
    }
    return { kind: 'answered', response: Buffer.concat(parts), nonce }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

const REPLY = 'application/timestamp-reply'

/** A positive number whose first byte is never cut off or filled up by its encoding. */
function freshNonce(): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40
  return nonce
}

function requestOf({ data, nonce }: { data: Uint8Array; nonce: Buffer }): Buffer {
  const hash = createHash('sha256').update(data).digest()
  const messageImprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: id_sha256, algorithmParams: new Null() }),
    hashedMessage: new OctetString({ valueHex: hash }),
  })
  const asked = new TimeStampReq({ messageImprint, nonce: new Integer({ valueHex: nonce }), certReq: true })
  return Buffer.from(asked.toSchema().toBER())
}

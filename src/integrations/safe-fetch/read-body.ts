import { pipeline, type Readable, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/**
 * Reads a body to its end, decoded, and stops at the first byte over the limit.
 * @throws an error of code TOO_LARGE, or BAD_ENCODING for an unknown or a stacked encoding.
 */
export async function readBody({
  body,
  encoding,
  maxBytes,
}: {
  body: Readable
  encoding: string | null
  /** Decoded. */
  maxBytes: number
}): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded({ body, encoding })) {
    size += (chunk as Buffer).length
    if (size > maxBytes) throw Object.assign(new Error('body too large'), { code: 'TOO_LARGE' })
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks, size)
}

function decoded({ body, encoding }: { body: Readable; encoding: string | null }): Readable {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity') return body
  const decoder = decoders[name]
  // Two encodings on top of each other are only sent to hide how large a page becomes.
  if (!decoder) throw Object.assign(new Error('unknown encoding'), { code: 'BAD_ENCODING' })
  return pipeline(body, decoder(), () => undefined)
}

/** A stream that ends early yields what came, as browsers do. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH }

const decoders: Record<string, () => Transform> = {
  gzip: () => createGunzip(lenient),
  'x-gzip': () => createGunzip(lenient),
  deflate: () => createInflate(lenient),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
}

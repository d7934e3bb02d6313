import { pipeline, Readable } from 'node:stream'
import {
  type BrotliDecompress,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  type Gunzip,
  type InflateRaw,
  type ZstdDecompress,
} from 'node:zlib'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'

interface Unpacked {
  readonly bytes: Buffer
  readonly isCut: boolean
}

/**
 * What a body holds, up to a size. As browsers do: an encoding that nobody knows is none, what is damaged is read up
 * to the damage, a missing end is no fault.
 * @throws an error of code TOO_LARGE for what was packed to do harm, of BAD_ENCODING for what is not packed as its
 *   head says, or packed twice.
 */
export async function unpack({
  packed,
  encoding,
  maxBytes,
}: {
  packed: Buffer
  encoding: string | null
  maxBytes: number
}): Promise<Unpacked> {
  const [coding, second] = codingsOf(encoding)
  // Two encodings on top of each other are only sent to hide how large a page becomes.
  if (second !== undefined) throw codedError('BAD_ENCODING')
  const page =
    coding === undefined || packed.length === 0
      ? { bytes: packed, isCut: false }
      : await undo({ packed, coding, maxBytes })
  if (isPacked(page.bytes)) throw codedError('BAD_ENCODING')
  return page
}

type Coding = keyof typeof decoders

/** Each once: two proxies that both name the one packing of the page are usual. */
function codingsOf(encoding: string | null): Coding[] {
  const names = (encoding ?? '').toLowerCase().split(',')
  return [...new Set(names.map((name) => name.trim().replace(/^x-/, '')).filter(isCoding))]
}

const isCoding = (name: string): name is Coding => Object.hasOwn(decoders, name)

async function undo({
  packed,
  coding,
  maxBytes,
}: {
  packed: Buffer
  coding: Coding
  maxBytes: number
}): Promise<Unpacked> {
  const whole = await inPieces({ packed, coding, maxBytes, size: packed.length })
  if (!whole.isDamaged) return whole
  // A decoder keeps what it has read of a piece with damage for itself: small pieces lose little.
  const size = Math.max(SMALLEST_PIECE, Math.ceil(packed.length / MOST_PIECES))
  const rest = await inPieces({ packed, coding, maxBytes, size })
  if (rest.bytes.length === 0) throw codedError('BAD_ENCODING')
  return rest
}

const SMALLEST_PIECE = 8
const MOST_PIECES = 4000

async function inPieces({
  packed,
  coding,
  maxBytes,
  size,
}: {
  packed: Buffer
  coding: Coding
  maxBytes: number
  size: number
}): Promise<Unpacked & { isDamaged: boolean }> {
  const decoder = decoders[coding](packed)
  const chunks: Buffer[] = []
  let length = 0
  let isDamaged = false
  try {
    for await (const chunk of pipeline(Readable.from(pieces({ packed, size })), decoder, () => undefined)) {
      chunks.push(chunk as Buffer)
      length += (chunk as Buffer).length
      if (length > maxBytes) break
    }
  } catch {
    isDamaged = true
  }
  if (length > maxBytes && decoder.bytesWritten * DENSEST < length) throw codedError('TOO_LARGE')
  return { bytes: Buffer.concat(chunks, Math.min(length, maxBytes)), isCut: length > maxBytes, isDamaged }
}

function* pieces({ packed, size }: { packed: Buffer; size: number }): Generator<Buffer> {
  for (let at = 0; at < packed.length; at += size) yield packed.subarray(at, at + size)
}

/** A page of one repeated row packs to a hundredth; what goes beyond it and is too large besides is a bomb. */
const DENSEST = 200

type Decoder = BrotliDecompress | Gunzip | InflateRaw | ZstdDecompress

/** A stream that ends early yields what came, as browsers do. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH }

const decoders = {
  gzip: () => createGunzip(lenient),
  deflate: (packed) => (hasZlibHead(packed) ? createInflate(lenient) : createInflateRaw(lenient)),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  zstd: () =>
    createZstdDecompress({
      finishFlush: constants.ZSTD_e_flush,
      params: { [constants.ZSTD_d_windowLogMax]: LARGEST_WINDOW },
    }),
} satisfies Record<string, (packed: Buffer) => Decoder>

/** 8 MB of memory: what RFC 9659 allows on the web. */
const LARGEST_WINDOW = 23

/** RFC 1950; old servers send the bare stream of RFC 1951 under the same name. */
const hasZlibHead = ([first = 0, second = 0]: Buffer) =>
  (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0

/** gzip, compress and zstd by their first bytes: no text begins so. */
function isPacked(bytes: Buffer): boolean {
  return MARKS.some((mark) => bytes.subarray(0, mark.length).equals(mark))
}

const MARKS = [Buffer.from([0x1f, 0x8b]), Buffer.from([0x1f, 0x9d]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])]

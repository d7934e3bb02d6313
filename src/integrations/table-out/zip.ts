import { pipeline } from 'node:stream/promises'
import { constants, crc32, createDeflateRaw } from 'node:zlib'

export interface Part {
  /** In ASCII, with slashes. */
  path: string
  bytes: AsyncIterable<Uint8Array>
}

/**
 * A ZIP archive while its parts are still being made: sizes follow each part. Nothing is kept but one line
 * a part, and nothing is made faster than it is read.
 */
export async function* zipBytes(parts: Iterable<Part>): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  for (const { path, bytes } of parts) {
    const part: Written = { path, offset, crc: 0, size: 0, packed: 0 }
    const head = localHead(path)
    yield head
    for await (const piece of deflated({ bytes, part })) {
      part.packed += piece.length
      yield piece
    }
    const tail = sizesOf(part)
    yield tail
    offset += head.length + part.packed + tail.length
    written.push(part)
  }
  const directory = Buffer.concat(written.map((part) => directoryLine(part)))
  yield directory
  yield endOf({ count: written.length, size: directory.length, offset })
}

interface Written {
  path: string
  offset: number
  crc: number
  size: number
  packed: number
}

async function* deflated({ bytes, part }: { bytes: AsyncIterable<Uint8Array>; part: Written }) {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED })
  const feeding = pipeline(measured({ bytes, part }), deflate)
  // A reader that leaves ends the feeding too: that is said by the loop below, not twice.
  feeding.catch(() => undefined)
  yield* deflate as AsyncIterable<Buffer>
  await feeding
}

async function* measured({ bytes, part }: { bytes: AsyncIterable<Uint8Array>; part: Written }) {
  for await (const piece of bytes) {
    part.crc = crc32(piece, part.crc)
    part.size += piece.length
    yield piece
  }
}

const VERSION = 20
/** Sizes follow the bytes. */
const FLAGS = 0x0008
const DEFLATE = 8
/** 1 January 1980, the first day that the format knows: an archive says nothing about when it was made. */
const FIRST_DAY = 0x0021

function localHead(path: string): Buffer {
  return Buffer.concat([
    words([4, 0x04034b50], ...sameInBoth, [4, 0], [4, 0], [4, 0], [2, path.length], [2, 0]),
    Buffer.from(path),
  ])
}

const sameInBoth: readonly Word[] = [
  [2, VERSION],
  [2, FLAGS],
  [2, DEFLATE],
  [2, 0],
  [2, FIRST_DAY],
]

function sizesOf({ crc, packed, size }: Written): Buffer {
  return words([4, 0x08074b50], [4, crc], [4, packed], [4, size])
}

function directoryLine({ path, offset, crc, size, packed }: Written): Buffer {
  const line = words(
    [4, 0x02014b50],
    [2, VERSION],
    ...sameInBoth,
    [4, crc],
    [4, packed],
    [4, size],
    [2, path.length],
    // No extra field, no comment, first disk, no attributes.
    ...Array.from({ length: 4 }, (): Word => [2, 0]),
    [4, 0],
    [4, offset],
  )
  return Buffer.concat([line, Buffer.from(path)])
}

function endOf({ count, size, offset }: { count: number; size: number; offset: number }): Buffer {
  return words([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}

type Word = readonly [bytes: 2 | 4, value: number]

/** Little-endian. A value that does not fit (an archive of 4 GiB) throws RangeError. */
function words(...all: Word[]): Buffer {
  const buffer = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0))
  let at = 0
  for (const [bytes, value] of all) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

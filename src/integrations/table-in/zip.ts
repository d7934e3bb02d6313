import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { refused } from './refuse.ts'

/** A part of a package, still packed. */
export interface Part {
  readonly method: number
  readonly packed: Buffer
}

/**
 * The parts of a zip by their names, from the list at its end; nothing is unpacked. What names itself twice,
 * lies about where it lies or is encrypted is refused, and so are parts that say they unpack to more than `limit`.
 */
export function partsOf({ bytes, limit }: { bytes: Buffer; limit: number }): Parts {
  const { count, from } = listOf(bytes)
  let at = from
  if (count > MOST_PARTS) throw refused('damaged')
  const parts = new Map<string, Part>()
  const meter = meterOf(limit)
  for (let left = count; left > 0; left -= 1) {
    const entry = entryAt({ bytes, at })
    if (parts.has(entry.name)) throw refused('damaged')
    meter(entry.unpacked)
    parts.set(entry.name, entry.part)
    at = entry.next
  }
  return parts
}

export type Parts = ReadonlyMap<string, Part>

/** A part by its name; case does not tell parts apart, as it does not for Excel. */
export function partNamed({ parts, name }: { parts: Parts; name: string }): Part | undefined {
  const lower = name.toLowerCase()
  return parts.get(name) ?? [...parts].find(([known]) => known.toLowerCase() === lower)?.[1]
}

/** The unpacked bytes of a part, piece by piece; `meter` stops a bomb whatever its list says. */
export async function* unpack({ part, meter }: { part: Part; meter: Meter }): AsyncGenerator<Buffer> {
  const source = part.method === STORED ? Readable.from(pieces(part.packed)) : inflated(part.packed)
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      meter(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw isZlib(error) ? refused('damaged') : error
  } finally {
    source.destroy()
  }
}

/** Counts unpacked bytes over all parts of one package. @throws Problem table_refused too_big */
export type Meter = (bytes: number) => void

export function meterOf(limit: number): Meter {
  let seen = 0
  return (bytes) => {
    seen += bytes
    if (seen > limit) throw refused('too_big')
  }
}

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const END_64 = 0x06064b50
const LOCATOR = 0x07064b50
const EXTRA_64 = 1
/** Stands for a number of 64 bits that is written elsewhere. */
const HUGE = 0xffff_ffff
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const [STORED, DEFLATED] = [0, 8]
/** A workbook has some dozens. */
const MOST_PARTS = 2000
const ENCRYPTED = 1

/** Where the list of the parts begins and how many it has; a package written as a stream may say it in 64 bits. */
function listOf(bytes: Buffer): { count: number; from: number } {
  const end = bytes.lastIndexOf(END)
  if (end < 0 || end + 22 > bytes.length) throw refused('damaged')
  const [count, from] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)]
  if (count !== 0xffff && from !== HUGE) return { count, from }
  const locator = end - 20
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR) throw refused('damaged')
  const end64 = Number(bytes.readBigUInt64LE(locator + 8))
  if (end64 + 56 > bytes.length || bytes.readUInt32LE(end64) !== END_64) throw refused('damaged')
  return {
    count: Number(bytes.readBigUInt64LE(end64 + 32)),
    from: Number(bytes.readBigUInt64LE(end64 + 48)),
  }
}

function entryAt({ bytes, at }: { bytes: Buffer; at: number }) {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw refused('damaged')
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw refused('encrypted')
  const method = bytes.readUInt16LE(at + 10)
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  // Old programs of Windows write their own slashes.
  const name = bytes
    .toString('utf8', at + 46, nameEnd)
    .replaceAll('\\', '/')
    .replace(/^\/+/, '')
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30))
  const [unpacked = 0, size = 0, local = 0] = long({
    extra,
    short: [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
  })
  if (method !== STORED && method !== DEFLATED) throw refused('damaged')
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) throw refused('damaged')
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + size > bytes.length) throw refused('damaged')
  const packed = bytes.subarray(start, start + size)
  const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  return { name, unpacked, part: { method, packed }, next }
}

/** Sizes and the place of a part; those that do not fit stand behind its name, in this order. */
function long({ extra, short }: { extra: Buffer; short: readonly number[] }): number[] {
  if (!short.includes(HUGE)) return [...short]
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== EXTRA_64) continue
    let next = at + 4
    return short.map((value) => {
      if (value !== HUGE) return value
      if (next + 8 > extra.length) throw refused('damaged')
      next += 8
      return Number(extra.readBigUInt64LE(next - 8))
    })
  }
  throw refused('damaged')
}

function inflated(packed: Buffer): Readable {
  const inflate = createInflateRaw()
  inflate.end(packed)
  return inflate
}

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const PIECE = 64 * 1024

function isZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/**
 * The file store: a folder in which bytes lie under the SHA-256 of themselves. Nothing in it is named by
 * whoever sent it, nothing is ever changed, and equal bytes lie there once.
 */
export interface StoredFile {
  /** 64 hexadecimal digits. */
  sha256: string
  /** Bytes. */
  size: number
}

/** What has come in and is not in the store yet: one of the two calls must follow. */
export interface Incoming extends StoredFile {
  /** The first and the last bytes: enough to tell the kind. */
  head: Buffer
  tail: Buffer
  /** Takes it into the store; afterwards it survives a power cut. */
  keep: () => Promise<StoredFile>
  /** Leaves nothing behind. Safe after `keep`. */
  discard: () => Promise<void>
}

/**
 * Writes a stream beside the store, counting as it comes: null, and nothing left on disk, once it has more
 * than `limit` bytes. What breaks off throws and leaves nothing either.
 */
export async function receive(input: {
  folder: string
  source: AsyncIterable<Uint8Array>
  limit: number
}): Promise<Incoming | null> {
  const path = join(await subfolder({ folder: input.folder, name: INCOMING }), randomUUID())
  const discard = () => rm(path, { force: true })
  try {
    const written = await write({ ...input, path })
    if (!written) await discard()
    return written && { ...written, keep: () => keep({ ...input, ...written, path }), discard }
  } catch (error) {
    await discard()
    throw error
  }
}

/** Puts bytes of our own making (a drawn page) into the store. */
export async function storeBytes({
  folder,
  bytes,
}: {
  folder: string
  bytes: Uint8Array
}): Promise<StoredFile> {
  const source = (async function* () {
    yield await Promise.resolve(bytes)
  })()
  const incoming = await receive({ folder, source, limit: bytes.byteLength })
  if (!incoming) throw new Error('bytes have more bytes than they have')
  return incoming.keep()
}

/** The bytes as a stream and their number; null for what the store does not have. */
export async function openStored(place: {
  folder: string
  sha256: string
}): Promise<{ stream: Readable; size: number } | null> {
  const path = pathOf(place)
  const found = await stat(path).catch(absent)
  return found && { stream: createReadStream(path), size: found.size }
}

/** Removes bytes that nobody is to see: a photograph as the telephone sent it. */
export async function removeStored(place: { folder: string; sha256: string }): Promise<void> {
  await rm(pathOf(place), { force: true })
}

/** Removes what a killed process was still receiving. Returns how many files that were. */
export async function sweepIncoming({
  folder,
  olderThan,
}: {
  folder: string
  olderThan: Date
}): Promise<number> {
  const place = await subfolder({ folder, name: INCOMING })
  let swept = 0
  for (const name of await readdir(place)) {
    const found = await stat(join(place, name)).catch(absent)
    if (!found || found.mtime >= olderThan) continue
    await rm(join(place, name), { force: true })
    swept += 1
  }
  return swept
}

/** Beside the stored bytes, so that taking one in is a rename on the same disk. */
const INCOMING = 'incoming'

/** Word and Excel name their parts at the end of the file; a scan's kind stands at its beginning. */
const EDGE = 64 * 1024

async function write({
  source,
  limit,
  path,
}: {
  source: AsyncIterable<Uint8Array>
  limit: number
  path: string
}) {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let [size, head, tail] = [0, Buffer.alloc(0), Buffer.alloc(0)]
    for await (const chunk of source) {
      size += chunk.byteLength
      if (size > limit) return null
      hash.update(chunk)
      await file.writeFile(chunk)
      if (head.length < EDGE) head = Buffer.concat([head, chunk]).subarray(0, EDGE)
      tail = Buffer.concat([tail, chunk]).subarray(-EDGE)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size, head, tail }
  } finally {
    await file.close()
  }
}

/** A rename within one disk is whole or not at all; the folder is synced, because the name stands there. */
async function keep({ folder, path, sha256, size }: StoredFile & { folder: string; path: string }) {
  const target = pathOf({ folder, sha256 })
  const holder = await subfolder({ folder, name: sha256.slice(0, 2) })
  await rename(path, target)
  const directory = await open(holder, 'r')
  await directory.sync().finally(() => directory.close())
  return { sha256, size }
}

function pathOf({ folder, sha256 }: { folder: string; sha256: string }): string {
  if (!/^[\da-f]{64}$/.test(sha256)) throw new Error('no SHA-256')
  return join(folder, sha256.slice(0, 2), sha256)
}

async function subfolder({ folder, name }: { folder: string; name: string }): Promise<string> {
  const path = join(folder, name)
  await mkdir(path, { recursive: true, mode: 0o700 })
  return path
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

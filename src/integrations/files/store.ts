import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileStore, StoredFile } from './file-store.ts'

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
  store: FileStore
  source: AsyncIterable<Uint8Array>
  limit: number
}): Promise<Incoming | null> {
  const path = join(await incomingOf(input.store), randomUUID())
  const discard = () => rm(path, { force: true })
  try {
    const written = await write({ ...input, path })
    if (!written) await discard()
    return (
      written && { ...written, keep: () => keep({ ...written, store: input.store, path, discard }), discard }
    )
  } catch (error) {
    await discard()
    throw error
  }
}

/** Puts bytes of our own making (a drawn page) into the store. */
export async function storeBytes({
  store,
  bytes,
}: {
  store: FileStore
  bytes: Uint8Array
}): Promise<StoredFile> {
  const source = (async function* () {
    yield await Promise.resolve(bytes)
  })()
  const incoming = await receive({ store, source, limit: bytes.byteLength })
  if (!incoming) throw new Error('bytes have more bytes than they have')
  return incoming.keep()
}

/** Removes what a killed process was still receiving. Returns how many files that were. */
export async function sweepIncoming({
  store,
  olderThan,
}: {
  store: FileStore
  olderThan: Date
}): Promise<number> {
  const place = await incomingOf(store)
  let swept = 0
  for (const name of await readdir(place)) {
    const found = await stat(join(place, name)).catch(absent)
    if (!found || found.mtime >= olderThan) continue
    await rm(join(place, name), { force: true })
    swept += 1
  }
  return swept
}

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

interface Keeping extends StoredFile {
  store: FileStore
  path: string
  discard: () => Promise<void>
}

/** What the store copied instead of moving it, or refused, leaves the folder as well. */
async function keep({ store, path, sha256, size, discard }: Keeping): Promise<StoredFile> {
  await store.take({ path, sha256, size }).finally(discard)
  return { sha256, size }
}

async function incomingOf({ incoming }: FileStore): Promise<string> {
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  return incoming
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

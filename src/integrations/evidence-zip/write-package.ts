import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable, Writable } from 'node:stream'
import { TextReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import { type Manifest, readRow } from '#/domain/evidence/manifest.ts'
import type { FileStore } from '#/integrations/files/file-store.ts'

/**
 * Writes a directive's evidence as a ZIP: every file under its place, the manifest, and the manifest's hash. Files
 * are passed through, never held; a package of many gigabytes is one.
 * @throws Error where the place is taken or the store has lost bytes; nothing is left then
 */
export async function writePackage({
  path,
  store,
  manifest,
  stamps,
}: {
  path: string
  store: FileStore
  manifest: Manifest
  /** Time stamps by the places that the manifest names. */
  stamps: ReadonlyMap<string, Uint8Array>
}): Promise<{ files: number }> {
  const file = createWriteStream(path, { flags: 'wx' })
  await new Promise((resolve, reject) => file.once('open', resolve).once('error', reject))
  const zip = new ZipWriter(Writable.toWeb(file), { level: 0, useWebWorkers: false, zip64: true })
  let files = 0
  try {
    for (const { row } of manifest.chains.flatMap(({ links }) => links)) {
      if (!row) continue
      const sha256 = readRow(row.text)?.sha256 ?? ''
      const stored = await store.open(sha256)
      if (!stored) throw new Error(`The file store has lost ${sha256}.`)
      await zip.add(row.path, Readable.toWeb(stored.stream) as ReadableStream)
      files += 1
    }
    for (const [place, response] of stamps) await zip.add(place, new Uint8ArrayReader(response))
    const text = JSON.stringify(manifest, null, 1)
    await zip.add(MANIFEST, new TextReader(text))
    await zip.add(MANIFEST_HASH, new TextReader(createHash('sha256').update(text).digest('hex')))
    await zip.close()
    return { files }
  } catch (error) {
    file.destroy()
    await rm(path, { force: true })
    throw error
  }
}

export const MANIFEST = 'manifest.json'
export const MANIFEST_HASH = 'manifest.sha256'

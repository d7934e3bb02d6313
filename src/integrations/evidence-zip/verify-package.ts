import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js'
import { type Manifest, type ManifestChain, readRow } from '#/domain/evidence/manifest.ts'
import type { Proof } from './proof.ts'
import { proveStamps } from './prove-stamps.ts'
import { readManifest } from './read-manifest.ts'
import { MANIFEST, MANIFEST_HASH } from './write-package.ts'

/**
 * Proves a package without any network or database: each file by its hash, each row by the chain, each time stamp by its
 * signature. Never throws.
 * @param authorities certificates, DER, that time stamps must come from; none: their issuer is not checked
 */
export async function verifyPackage({
  path,
  authorities = [],
}: {
  path: string
  authorities?: readonly Uint8Array[]
}): Promise<Proof> {
  const proof: Proof = { faults: [], rows: 0, files: 0, ends: [], stamps: [] }
  try {
    const reader = new ZipReader(new BlobReader(await openAsBlob(path)), {
      useWebWorkers: false,
      checkSignature: true,
    })
    const entries = new Map<string, FileEntry>()
    for (const entry of await reader.getEntries()) {
      if (entry.directory || entries.has(entry.filename)) proof.faults.push(`${entry.filename}: stands twice`)
      else entries.set(entry.filename, entry)
    }
    const manifest = await readManifest({ entries, faults: proof.faults })
    if (manifest) await prove({ manifest, entries, proof, authorities })
    await reader.close()
  } catch (error) {
    proof.faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return proof
}

interface Proving {
  manifest: Manifest
  entries: Map<string, FileEntry>
  proof: Proof
  authorities: readonly Uint8Array[]
}

async function prove({ manifest, entries, proof, authorities }: Proving): Promise<void> {
  const named = new Set([MANIFEST, MANIFEST_HASH])
  for (const chain of manifest.chains) {
    proveChain({ chain, proof })
    for (const place of await proveStamps({ chain, entries, proof, authorities })) named.add(place)
    for (const { seq, row } of chain.links) {
      if (!row) continue
      if (named.has(row.path)) proof.faults.push(`row ${String(seq)}: ${row.path} is named twice`)
      named.add(row.path)
      proof.files += 1
      const fault = await faultOfFile({ row, entry: entries.get(row.path) })
      if (fault) proof.faults.push(`row ${String(seq)}: ${row.path} ${fault}`)
    }
  }
  for (const name of entries.keys()) {
    if (!named.has(name)) proof.faults.push(`${name}: no row names it`)
  }
}

function proveChain({ chain, proof }: { chain: ManifestChain; proof: Proof }): void {
  let before = chain.before
  let last: number | null = null
  for (const { seq, digest, hash, row } of chain.links) {
    const place = `row ${String(seq)} of chain ${chain.id}`
    if (last !== null && seq !== last + 1) proof.faults.push(`${place}: the row before it is missing`)
    if (row && sha256(row.text) !== digest) proof.faults.push(`${place}: its words were changed`)
    if (sha256(Buffer.from(before + digest, 'hex')) !== hash) {
      proof.faults.push(`${place}: its hash does not follow from the one before`)
    }
    if (row) proof.rows += 1
    ;[before, last] = [hash, seq]
  }
  if (last !== null) proof.ends.push({ chainId: chain.id, seq: last, hash: before })
}

async function faultOfFile({
  row,
  entry,
}: {
  row: { text: string }
  entry: FileEntry | undefined
}): Promise<string | null> {
  const said = readRow(row.text)
  if (!said) return 'has a row that cannot be read'
  if (!entry) return 'is missing'
  const hash = createHash('sha256')
  let size = 0
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      hash.update(chunk)
      size += chunk.length
    },
  })
  try {
    await entry.getData(sink)
  } catch {
    return 'cannot be read: its bytes were changed'
  }
  return size === said.size && hash.digest('hex') === said.sha256 ? null : 'is not what was stored'
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

import { createHash } from 'node:crypto'
import { type FileEntry, Uint8ArrayWriter } from '@zip.js/zip.js'
import type { ManifestChain } from '#/domain/evidence/manifest.ts'
import { LONGEST_ANSWER } from '../time-stamp/ask-authority.ts'
import { proveTimeStamp } from '../time-stamp/prove-time-stamp.ts'
import type { Proof } from './proof.ts'

/** Proves the time stamps of a chain and returns their places. A stamp speaks of its row and of all rows before. */
export async function proveStamps({
  chain,
  entries,
  proof,
  authorities,
}: {
  chain: ManifestChain
  entries: ReadonlyMap<string, FileEntry>
  proof: Proof
  authorities: readonly Uint8Array[]
}): Promise<string[]> {
  const places: string[] = []
  let before = chain.before
  for (const { seq, digest, hash, stamp } of chain.links) {
    const data = Buffer.from(before + digest, 'hex')
    before = hash
    if (!stamp) continue
    if (places.includes(stamp.path)) proof.faults.push(`row ${String(seq)}: ${stamp.path} is named twice`)
    places.push(stamp.path)
    const response = await bytesOf(entries.get(stamp.path))
    if (response && createHash('sha256').update(response).digest('hex') !== stamp.sha256) {
      proof.faults.push(`row ${String(seq)}: ${stamp.path} is not what was stored`)
      continue
    }
    const nonce = Buffer.from(stamp.nonce, 'hex')
    const found = response && (await proveTimeStamp({ response, data, nonce, trusted: authorities }))
    if (found?.kind === 'holds') {
      proof.stamps.push({ chainId: chain.id, seq, at: found.at, issuer: found.issuer })
    } else {
      proof.faults.push(
        `row ${String(seq)}: ${stamp.path} ${found?.reason ?? 'is missing or cannot be read'}`,
      )
    }
  }
  return places
}

async function bytesOf(entry: FileEntry | undefined): Promise<Uint8Array | null> {
  if (!entry || entry.uncompressedSize > LONGEST_ANSWER) return null
  return entry.getData(new Uint8ArrayWriter()).catch(() => null)
}

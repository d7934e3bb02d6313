import { createHash } from 'node:crypto'
import { type FileEntry, TextWriter } from '@zip.js/zip.js'
import type { Manifest, ManifestChain, ManifestLink } from '#/domain/evidence/manifest.ts'
import { MANIFEST, MANIFEST_HASH } from './write-package.ts'

/** The manifest of a package; null, and a fault, for what is none. A changed one is read and named. */
export async function readManifest({
  entries,
  faults,
}: {
  entries: Map<string, FileEntry>
  faults: string[]
}): Promise<Manifest | null> {
  const [text, hash] = [await textOf(entries.get(MANIFEST)), await textOf(entries.get(MANIFEST_HASH))]
  if (text === null) {
    faults.push(`${MANIFEST}: missing or broken`)
    return null
  }
  if (hash !== createHash('sha256').update(text).digest('hex')) {
    faults.push(`${MANIFEST}: was changed after the export, or ${MANIFEST_HASH} was`)
  }
  const manifest = parsed(text)
  if (isManifest(manifest)) return manifest
  faults.push(`${MANIFEST}: is no manifest of this format`)
  return null
}

/** A chain of a million rows; what is larger is not ours. */
const MAX_MANIFEST = 400_000_000

async function textOf(entry: FileEntry | undefined): Promise<string | null> {
  if (!entry || entry.uncompressedSize > MAX_MANIFEST) return null
  return entry.getData(new TextWriter()).catch(() => null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isManifest(value: unknown): value is Manifest {
  const { format, chains } = fieldsOf(value)
  return format === 'zhariya-evidence-1' && Array.isArray(chains) && chains.every(isChain)
}

function isChain(value: unknown): value is ManifestChain {
  const { id, before, links } = fieldsOf(value)
  return typeof id === 'string' && typeof before === 'string' && Array.isArray(links) && links.every(isLink)
}

function isLink(value: unknown): value is ManifestLink {
  const { seq, digest, hash, row, stamp } = fieldsOf(value)
  const { text, path } = fieldsOf(row)
  const isRow = row === undefined || (typeof text === 'string' && typeof path === 'string')
  const isStamp =
    stamp === undefined ||
    ['path', 'sha256', 'nonce'].every((name) => typeof fieldsOf(stamp)[name] === 'string')
  return (
    Number.isSafeInteger(seq) && typeof digest === 'string' && typeof hash === 'string' && isRow && isStamp
  )
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

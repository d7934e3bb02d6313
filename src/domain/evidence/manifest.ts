/** What `zhariya evidence export` writes beside the files, and `zhariya evidence verify` proves. */
export interface Manifest {
  format: 'zhariya-evidence-1'
  /** Words for a reader; no hash stands behind them. */
  about: { directiveId: string; number: string; exportedAt: string }
  chains: ManifestChain[]
}

/** A piece of one department's chain, from the first row of the directive to the chain's end. */
export interface ManifestChain {
  id: string
  /** The hash before the piece; empty at the chain's beginning. Hexadecimal, as every hash here. */
  before: string
  links: ManifestLink[]
}

export interface ManifestLink {
  seq: number
  /** SHA-256 of the row's text. Rows of other directives are their digest alone. */
  digest: string
  /** SHA-256 over the hash before and the digest. */
  hash: string
  /** The row as the digest was taken over it, and the place of its file. */
  row?: { text: string; path: string }
  /** The place of a time stamp authority's answer (RFC 3161) over `hash`, and what it was asked with. */
  stamp?: { path: string; sha256: string; nonce: string }
}

/** The parts of a row that the proof speaks of; null for a text that is no such row. */
export function readRow(text: string): { id: string; sha256: string; size: number } | null {
  const parts = parsed(text)
  const [id, , , , sha256, size] = parts
  if (typeof id !== 'string' || typeof sha256 !== 'string' || typeof size !== 'number') return null
  return { id, sha256, size }
}

function parsed(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

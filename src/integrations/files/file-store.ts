import type { Readable } from 'node:stream'

export interface StoredFile {
  /** 64 hexadecimal digits. */
  sha256: string
  /** Bytes. */
  size: number
}

/**
 * The file store: bytes under the SHA-256 of themselves. Nothing in it is named by whoever sent it, nothing is ever
 * changed, and equal bytes lie there once.
 */
export interface FileStore {
  /** A folder of this machine for what is still coming in. */
  readonly incoming: string
  /** Takes in a whole file of `incoming`, which may stay or go; afterwards its bytes survive a power cut. */
  take: (file: StoredFile & { path: string }) => Promise<void>
  /** The bytes as a stream and their number; null for what the store does not have. */
  open: (sha256: string) => Promise<{ stream: Readable; size: number } | null>
  /** Removes bytes that nobody is to see: a photograph as the telephone sent it. */
  remove: (sha256: string) => Promise<void>
}

/** Two levels, so that no folder grows beyond what programs can list. @throws Error for what is no SHA-256 */
export function keyOf(sha256: string): string {
  if (!/^[\da-f]{64}$/.test(sha256)) throw new Error('no SHA-256')
  return `${sha256.slice(0, 2)}/${sha256}`
}

import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, 43 characters: all that a cookie or a one-time link carries. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** How the row is found: whoever reads the table cannot take a session over or open a link. */
export function hashOf(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(secret).digest())
}

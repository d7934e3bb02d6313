import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: the only thing that the cookie carries. */
export function newSessionId(): string {
  return randomBytes(32).toString('base64url')
}

/** How the row is found: whoever reads the table cannot take a session over. */
export function hashOf(sessionId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(sessionId).digest())
}

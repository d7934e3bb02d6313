import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The embedded product's AUTH_SECRET, made once, readable by its owner only. */
export function ownSecret(folder: string): string {
  const path = join(folder, 'auth-secret')
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(path, secret, { mode: 0o600 })
  return secret
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The database that a command at this place means: DATABASE_URL, else the embedded one of the data folder
 * (DATA_DIR), whose port and password its start wrote down. Null where neither is.
 */
export function portalDatabaseUrl(): string | null {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const path = join(process.env.DATA_DIR || '.data', 'postgres.json')
  if (!existsSync(path)) return null
  const { port, password } = JSON.parse(readFileSync(path, 'utf8')) as { port: number; password: string }
  return `postgresql://zhariya:${password}@127.0.0.1:${String(port)}/zhariya`
}

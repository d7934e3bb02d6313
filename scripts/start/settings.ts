import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { whyNotListen } from '../ports.ts'
import { sentence } from '../sentence.ts'

export type Mode = 'production' | 'development'

export type Settings = {
  mode: Mode
  /** The person's own server; undefined = the embedded one. */
  databaseUrl: string | undefined
  /** Where the embedded PostgreSQL, its secrets and the demo's notes live. */
  folder: string
  /** Where uploaded files lie. */
  filesFolder: string
  port: number
  host: string
  publicOrigin: string
  /** `--empty`: no demo in the embedded database. */
  empty: boolean
}

/** What the person asked for by options, variables and .env; throws a sentence where that cannot be done. */
export async function readSettings({ mode, args }: { mode: Mode; args: string[] }): Promise<Settings> {
  const unknown = args.find((arg) => arg !== '--empty')
  if (unknown) throw sentence(`Unknown option ${unknown}: there is --empty, a portal without the demo.`)
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { DATABASE_URL, DEMO_PRESS_ORIGIN, DATA_DIR, PORT, HOST, PUBLIC_ORIGIN } = process.env
  if (DATABASE_URL && DEMO_PRESS_ORIGIN) {
    throw sentence(
      'DEMO_PRESS_ORIGIN is set together with DATABASE_URL: it opens a hole for the demo only, so unset one of them.',
    )
  }
  const port = Number(PORT || 3000)
  const folder = DATA_DIR || (mode === 'development' ? join('.data', 'dev') : '.data')
  const host = HOST || '127.0.0.1'
  await checkPort({ port, host })
  return {
    mode,
    databaseUrl: DATABASE_URL || undefined,
    folder,
    filesFolder: resolve(process.env.FILES_DIR || join(folder, 'files')),
    port,
    host,
    publicOrigin: PUBLIC_ORIGIN || `http://localhost:${port}`,
    empty: args.includes('--empty'),
  }
}

async function checkPort({ port, host }: { port: number; host: string }): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw sentence(`PORT is not a port number: choose one from 1 to 65535, such as PORT=3001.`)
  }
  const code = await whyNotListen({ port, host })
  if (!code) return
  if (code !== 'EADDRINUSE' && code !== 'EACCES') {
    throw sentence(`HOST=${host} is not an address of this machine: use 127.0.0.1 or 0.0.0.0.`)
  }
  const hint = `choose another with PORT=${port < 1024 ? 3000 : port + 1} npm start`
  throw sentence(
    code === 'EACCES'
      ? `Port ${port} needs the rights of root: ${hint}`
      : `Port ${port} is busy: stop the program that uses it, or ${hint}`,
  )
}

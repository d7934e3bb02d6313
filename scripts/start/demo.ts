import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import pg from 'pg'

import { migrate } from '../database/migrate.ts'
import { startPressSite } from '../demo/press-site.ts'
import { freePort, isPortFree } from '../ports.ts'
import { step } from '../step.ts'
import type { OpenDatabase } from './database.ts'
import type { Lifetime } from './lifetime.ts'
import type { Settings } from './settings.ts'

/** What is remembered of the demo between starts. `loading` after a start that was cut short. */
type Note = { state: 'loading' | 'loaded'; loadedAt: string; pressPort: number }
/** Somebody asked for a portal without it. */
type Refusal = { state: 'none' }

type Seed = {
  seedDemo: (input: {
    databaseUrl: string
    now: Date
    pressOrigin: string
    filesFolder: string
  }) => Promise<void>
}

export type OpenDemo = { isDemo: boolean; pressOrigin: string | undefined }

const none: OpenDemo = { isDemo: false, pressOrigin: undefined }

export type DemoPerson = { email: string; postKk: string; postRu: string }

/**
 * Loads the demo into an empty embedded database, once, and serves the press site that its links
 * point to. No origin of that site when another program has its port: what that one serves is not ours.
 */
export async function openDemo(input: {
  database: OpenDatabase
  settings: Settings
  lifetime: Lifetime
}): Promise<OpenDemo> {
  const seedFile = resolve('prisma', 'seed', 'demo.ts')
  if (!existsSync(seedFile)) return none
  const path = join(input.settings.folder, 'demo.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Note | Refusal) : undefined
  if (known?.state === 'none' || (await isRefused({ ...input, path, known }))) return none
  const note =
    known?.state === 'loaded' ? known : await load({ ...input, path, seedFile, isCutShort: Boolean(known) })
  if (!note) return none
  const origin = originOf(note.pressPort)
  if (!(await isPortFree(note.pressPort))) {
    console.log(
      `  Port ${note.pressPort} of the demo's press site is busy: its links will not open this time.`,
    )
    return { isDemo: true, pressOrigin: undefined }
  }
  const site = await step({
    title: `Press site of the demo at ${origin}`,
    work: () => startPressSite({ port: note.pressPort, now: new Date(note.loadedAt) }),
  })
  input.lifetime.onEnd(site.stop)
  return { isDemo: true, pressOrigin: origin }
}

/** The people to sign in as, as the demo names them. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const file = resolve('prisma', 'seed', 'demo-people.ts')
  if (!existsSync(file)) return []
  const { demoPeople: people } = (await import(pathToFileURL(file).href)) as { demoPeople: DemoPerson[] }
  return people
}

/** Whether `--empty` was said in time: what an embedded database holds already stays as it is. */
async function isRefused(input: {
  database: OpenDatabase
  settings: Settings
  path: string
  known: Note | undefined
}): Promise<boolean> {
  const { database, settings, path, known } = input
  if (!settings.empty) return false
  if (known?.state === 'loading') await recreate(database)
  else if (!(await isEmpty(database.databaseUrl))) {
    console.log(`  --empty changes nothing: the database in ${settings.folder} holds data already.`)
    console.log('  An empty portal beside it: DATA_DIR=.data-own npm start -- --empty')
    return false
  }
  const refusal: Refusal = { state: 'none' }
  writeFileSync(path, `${JSON.stringify(refusal)}\n`, { mode: 0o600 })
  return true
}

async function load(input: {
  database: OpenDatabase
  settings: Settings
  path: string
  seedFile: string
  isCutShort: boolean
}): Promise<Note | undefined> {
  const { database, path, seedFile } = input
  if (input.isCutShort) await recreate(database)
  else if (!(await isEmpty(database.databaseUrl))) return undefined
  const note: Note = { state: 'loading', loadedAt: new Date().toISOString(), pressPort: await freePort() }
  const write = () => writeFileSync(path, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 })
  write()
  const play = async () => {
    const { seedDemo } = (await import(pathToFileURL(seedFile).href)) as Seed
    const { databaseUrl } = database
    const { filesFolder } = input.settings
    const pressOrigin = originOf(note.pressPort)
    await seedDemo({ databaseUrl, now: new Date(note.loadedAt), pressOrigin, filesFolder })
  }
  await step({ title: 'Demo loaded', work: play })
  note.state = 'loaded'
  write()
  return note
}

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const sql = 'SELECT NOT EXISTS (SELECT FROM organisation) AND NOT EXISTS (SELECT FROM person) AS empty'
  const [row] = await query({ connectionString: databaseUrl, sql })
  return row?.empty === true
}

/** Half a demo is none: a start that was cut short while loading begins from an empty database. */
async function recreate({ embedded, databaseUrl }: OpenDatabase): Promise<void> {
  if (!embedded) return
  const name = pg.escapeIdentifier(new URL(databaseUrl).pathname.slice(1))
  const connectionString = embedded.adminUrl
  await query({ connectionString, sql: `DROP DATABASE IF EXISTS ${name} WITH (FORCE)` })
  await query({ connectionString, sql: `CREATE DATABASE ${name} OWNER ${name}` })
  await migrate({ databaseUrl })
}

async function query({ connectionString, sql }: { connectionString: string; sql: string }) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

function originOf(port: number): string {
  return `http://127.0.0.1:${port}`
}

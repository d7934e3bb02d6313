import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import pg from 'pg'

import { freePort, isPortFree } from '../ports.ts'
import { diskFull, isDiskFull, sentence } from '../sentence.ts'
import { type Place, choosePlace } from './data-folder.ts'
import { lockFolder } from './folder-lock.ts'
import { isReady, runningPostmaster, stopPostmaster } from './postmaster.ts'

export type EmbeddedPostgres = {
  /** The product's database, through a role that owns it and nothing more. */
  databaseUrl: string
  /** The same server as superuser: for making and dropping databases. */
  adminUrl: string
  /** Set when data could not stay in the folder (root, mode 0700): where they are. */
  moved: string | undefined
  process: ChildProcess
  stop: () => Promise<void>
  /** stop(), then deletes the data. */
  remove: () => Promise<void>
}

type Settings = { port: number; adminPassword: string; password: string }

const role = 'zhariya'

/**
 * Starts the PostgreSQL of a data folder, made on first use: free port and random passwords in
 * postgres.json (0600), 127.0.0.1 only. Whoever starts it must stop it. Throws sentences.
 * `durable: false` (tests) gives up surviving a crash for speed.
 */
export async function startEmbeddedPostgres(input: {
  folder: string
  durable?: boolean
}): Promise<EmbeddedPostgres> {
  const place = choosePlace(input.folder)
  const lock = lockFolder(place.folder)
  try {
    const orphan = runningPostmaster(place.pgdata)
    if (orphan) await stopPostmaster(orphan)
    const settings = await readSettings(place)
    const durable = input.durable ?? true
    if (!existsSync(place.pgdata)) initialise({ place, settings, durable })
    const server = await launch({ place, settings, durable })
    const stop = async () => {
      await end(server)
      lock.release()
    }
    const remove = async () => {
      await stop()
      for (const path of [place.pgdata, place.folder]) rmSync(path, { recursive: true, force: true })
    }
    return { ...addresses(settings), moved: place.moved, process: server, stop, remove }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The settings of last time; another port when somebody took it meanwhile. */
async function readSettings(place: Place): Promise<Settings> {
  const path = join(place.folder, 'postgres.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Settings) : undefined
  if (known && (await isPortFree(known.port))) return known
  if (!known) forget(place)
  const settings = { adminPassword: secret(), password: secret(), ...known, port: await freePort() }
  writeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 })
  return settings
}

/** Data without their password: outside the folder, what its removal left behind; inside it, a loss. */
function forget({ pgdata, folder, moved }: Place): void {
  if (!existsSync(pgdata)) return
  if (moved) return rmSync(pgdata, { recursive: true, force: true })
  throw sentence(
    `${join(folder, 'postgres.json')} is missing, and with it the password of the database beside it: ` +
      `put it back, or remove ${folder} to begin anew.`,
  )
}

type Launch = { place: Place; settings: Settings; durable: boolean }

/** initdb beside the final name: a folder with that name is complete, whatever cut an earlier try short. */
function initialise({ place, settings, durable }: Launch): void {
  const { pgdata, native, account } = place
  const unfinished = `${pgdata}.unfinished`
  const passwordFile = `${pgdata}.password`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, `${settings.adminPassword}\n`, { mode: 0o600 })
  if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid)
  const options = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ]
  // The built-in provider sorts alike on every machine; screens ask for kk-x-icu by name.
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ]
  const run = spawnSync(join(native, 'bin', 'initdb'), [`--pgdata=${unfinished}`, ...options, ...locale], {
    ...account,
    cwd: '/',
    env: environment(),
    encoding: 'utf8',
  })
  rmSync(passwordFile)
  if (run.status === 0) return renameSync(unfinished, pgdata)
  rmSync(unfinished, { recursive: true, force: true })
  const said = run.error?.message ?? run.stderr.trim()
  throw isDiskFull(new Error(said)) ? sentence(diskFull) : new Error(`initdb failed: ${said}`)
}

async function launch({ place, settings, durable }: Launch): Promise<ChildProcess> {
  const { pgdata, native, account, folder } = place
  const logFile = join(folder, 'postgres.log')
  const log = openSync(logFile, 'w', 0o600)
  const options = serverOptions({ port: settings.port, durable })
  // An own process group: Ctrl-C reaches us alone, and we stop the database last.
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', pgdata, ...options.flatMap((o) => ['-c', o])], {
    ...account,
    cwd: '/',
    env: environment(),
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  let failure: Error | undefined
  child.once('error', (error) => (failure = error))
  while (!(child.pid && isReady({ pgdata, pid: child.pid }))) {
    if (failure || child.exitCode !== null || child.signalCode !== null)
      throw notStarted({ logFile, failure })
    await sleep(20)
  }
  try {
    await ensureDatabase(settings)
  } catch (error) {
    await end(child)
    throw error
  }
  return child
}

async function end({ pid, exitCode, signalCode }: ChildProcess): Promise<void> {
  if (pid && exitCode === null && signalCode === null) await stopPostmaster(pid)
}

function serverOptions({ port, durable }: { port: number; durable: boolean }): string[] {
  const always = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
  ]
  const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']
  return [...always, 'timezone=UTC', 'lc_messages=C', ...(durable ? [] : quick)]
}

function notStarted({ logFile, failure }: { logFile: string; failure: Error | undefined }): Error {
  const log = readFileSync(logFile, 'utf8')
  if (isDiskFull(new Error(log))) return sentence(diskFull)
  const fatal = /(?:FATAL|PANIC|ERROR): *(.*)/.exec(log)?.[1]
  return sentence(`PostgreSQL did not start: ${fatal ?? failure?.message ?? 'see'} (${logFile})`)
}

/** Makes the product's role and database where they are missing. */
async function ensureDatabase(settings: Settings): Promise<void> {
  const { adminUrl } = addresses(settings)
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [role],
    )
    const password = pg.escapeLiteral(settings.password)
    if (!rows[0]?.role) await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD ${password}`)
    if (!rows[0]?.database) await admin.query(`CREATE DATABASE ${role} OWNER ${role}`)
  } finally {
    await admin.end()
  }
}

function addresses({ port, adminPassword, password }: Settings): { databaseUrl: string; adminUrl: string } {
  return {
    databaseUrl: `postgresql://${role}:${password}@127.0.0.1:${port}/${role}`,
    adminUrl: `postgresql://postgres:${adminPassword}@127.0.0.1:${port}/postgres`,
  }
}

function secret(): string {
  return randomBytes(24).toString('base64url')
}

// Nothing of our environment concerns PostgreSQL; a stray PGDATA or LC_ALL would.
function environment(): NodeJS.ProcessEnv {
  return { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' }
}

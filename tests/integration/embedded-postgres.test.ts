import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'

import { choosePlace } from '../../scripts/database/data-folder.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.ts'
import { runningPostmaster, stopPostmaster } from '../../scripts/database/postmaster.ts'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    const { pgdata } = choosePlace(folder)
    const pid = runningPostmaster(pgdata)
    if (pid) await stopPostmaster(pid)
    for (const path of [pgdata, folder]) rmSync(path, { recursive: true, force: true })
  }
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-embedded-'))
  folders.push(folder)
  return folder
}

async function query({ databaseUrl }: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const mode = (path: string) => statSync(path).mode & 0o777

/** Another process that starts the database of the folder and stays. */
async function startElsewhere(folder: string) {
  const script = resolve('scripts/database/embedded-postgres.ts')
  const code = `import(${JSON.stringify(script)}).then(async (m) => {
    await m.startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, durable: false })
    console.log('up')
    setInterval(() => undefined, 60_000)
  })`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

describe('the embedded PostgreSQL', { timeout: 90_000 }, () => {
  test('keeps data, port and passwords from start to start', async () => {
    const folder = newFolder()
    const first = await startEmbeddedPostgres({ folder, durable: false })
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS one')
    await first.stop()
    const second = await startEmbeddedPostgres({ folder, durable: false })
    expect(second.databaseUrl).toBe(first.databaseUrl)
    expect(await query(second, 'SELECT * FROM kept')).toEqual([{ one: 1 }])
    await second.stop()
  })

  test('shows its secrets and its data to nobody else', async () => {
    const folder = newFolder()
    const postgres = await startEmbeddedPostgres({ folder, durable: false })
    expect(mode(join(folder, 'postgres.json'))).toBe(0o600)
    expect(mode(join(folder, 'postgres.log'))).toBe(0o600)
    expect(mode(choosePlace(folder).pgdata)).toBe(0o700)
    expect(existsSync(`${choosePlace(folder).pgdata}.password`)).toBe(false)
    const address = new URL(postgres.databaseUrl)
    address.password = 'guess'
    await expect(query({ ...postgres, databaseUrl: address.href }, 'SELECT 1')).rejects.toThrow(/password/)
    await postgres.stop()
  })

  test('refuses a folder that another start uses, in one sentence', async () => {
    const folder = newFolder()
    const other = await startElsewhere(folder)
    await expect(startEmbeddedPostgres({ folder, durable: false })).rejects.toThrow(
      new RegExp(`^The data folder .* is in use by process ${other.pid}: `),
    )
    other.kill('SIGKILL')
  })

  test('recovers from a start that was killed: the server left behind is stopped, the data are there', async () => {
    const folder = newFolder()
    const other = await startElsewhere(folder)
    const left = runningPostmaster(choosePlace(folder).pgdata)
    expect(left).toBeGreaterThan(0)
    other.kill('SIGKILL')
    await once(other, 'exit')
    const postgres = await startEmbeddedPostgres({ folder, durable: false })
    expect(postgres.process.pid).not.toBe(left)
    expect(await query(postgres, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await postgres.stop()
  })

  test('takes the number of a dead process in postmaster.pid for what it is', async () => {
    const folder = newFolder()
    const first = await startEmbeddedPostgres({ folder, durable: false })
    await first.stop()
    // This very process lives, and is no PostgreSQL.
    writeFileSync(join(choosePlace(folder).pgdata, 'postmaster.pid'), `${process.pid}\n`)
    expect(runningPostmaster(choosePlace(folder).pgdata)).toBeUndefined()
  })

  test('moves to another port when somebody took its own', async () => {
    const folder = newFolder()
    const first = await startEmbeddedPostgres({ folder, durable: false })
    await first.stop()
    const port = Number(new URL(first.databaseUrl).port)
    const taker = createServer().listen(port, '127.0.0.1')
    await once(taker, 'listening')
    const second = await startEmbeddedPostgres({ folder, durable: false })
    expect(Number(new URL(second.databaseUrl).port)).not.toBe(port)
    await second.stop()
    taker.close()
  })

  test('never overwrites a database whose password is lost', async () => {
    const folder = newFolder()
    const first = await startEmbeddedPostgres({ folder, durable: false })
    await first.stop()
    if (first.moved) return
    renameSync(join(folder, 'postgres.json'), join(folder, 'elsewhere.json'))
    await expect(startEmbeddedPostgres({ folder, durable: false })).rejects.toThrow(
      /^.*postgres\.json is missing, and with it/,
    )
    renameSync(join(folder, 'elsewhere.json'), join(folder, 'postgres.json'))
    expect(readFileSync(join(folder, 'postgres.json'), 'utf8')).toContain('password')
    await (await startEmbeddedPostgres({ folder, durable: false })).stop()
  })
})

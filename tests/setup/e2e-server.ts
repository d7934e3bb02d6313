import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { choosePlace } from '../../scripts/database/data-folder.ts'
import { freePort } from '../../scripts/ports.ts'

/**
 * Starts the product as `npm start` does, on a free port, with its own fresh database and demo, and
 * says where in E2E_ORIGIN and E2E_DATABASE_URL. With E2E_ORIGIN given, uses that running product.
 */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.E2E_ORIGIN) return () => Promise.resolve()
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-e2e-'))
  const port = await freePort()
  const { stop } = await launch({ folder, port })
  const { port: databasePort, password } = JSON.parse(
    readFileSync(join(folder, 'postgres.json'), 'utf8'),
  ) as {
    port: number
    password: string
  }
  process.env.E2E_ORIGIN = `http://localhost:${port}`
  process.env.E2E_FILES_DIR = join(folder, 'files')
  process.env.E2E_DATABASE_URL = `postgresql://zhariya:${password}@127.0.0.1:${databasePort}/zhariya`
  return async () => {
    await stop()
    removeData(folder)
  }
}

/** A second product beside it: its own port and data, no demo. `said` is what its start printed. */
export async function startEmptyProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-empty-'))
  const port = await freePort()
  let { said, stop } = await launch({ folder, port, args: ['--empty'] })
  return {
    origin: `http://localhost:${port}`,
    said: () => said,
    async again() {
      await stop()
      ;({ said, stop } = await launch({ folder, port }))
    },
    async stop() {
      await stop()
      removeData(folder)
    },
  }
}

function removeData(folder: string): void {
  const { pgdata } = choosePlace(folder)
  for (const path of [pgdata, folder]) rmSync(path, { recursive: true, force: true })
}

/** Resolves once the product says that it is up. */
async function launch({ folder, port, args = [] }: { folder: string; port: number; args?: string[] }) {
  // Empty and not absent: an operator's .env must not send the tests to the operator's database.
  const ownDatabase = {
    DATABASE_URL: '',
    DEMO_PRESS_ORIGIN: '',
    PUBLIC_ORIGIN: '',
    HOST: '',
    AUTH_SECRET: '',
    FILES_DIR: '',
    // Copies of pages have tests of their own.
    CHROMIUM_PATH: '/nowhere/chromium',
  }
  const child = spawn(process.execPath, ['scripts/start/main.ts', ...args], {
    env: { ...process.env, ...ownDatabase, DATA_DIR: folder, PORT: String(port), TZ: 'America/St_Johns' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Stop with Ctrl-C')) resolve()
    })
    void gone.then((code) => reject(new Error(`The product did not start (code ${code}):\n${said}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  return { said, stop }
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { readEnv } from '#/lib/env.ts'

import { ensurePrismaClient, isClientCurrent } from '../build/prisma-client.ts'
import { buildProduct, isBuildCurrent } from '../build/product.ts'
import { explain, sentence } from '../sentence.ts'
import { step } from '../step.ts'
import { type OpenDatabase, migrateDatabase, openDatabase } from './database.ts'
import { openDemo } from './demo.ts'
import { firstAdminLink } from './first-admin.ts'
import { greet } from './greet.ts'
import { type Lifetime, createLifetime } from './lifetime.ts'
import { startProcess, waitForWeb } from './processes.ts'
import { ownSecret } from './secret.ts'
import { type Mode, type Settings, readSettings } from './settings.ts'

/**
 * Brings the whole product up and keeps it up until Ctrl-C: database, client, build, schema, demo,
 * web and worker. In development Next builds as it goes and the worker restarts on a change.
 */
export async function run(mode: Mode): Promise<void> {
  const lifetime = createLifetime()
  const begun = performance.now()
  try {
    const settings = await readSettings({ mode, args: process.argv.slice(2) })
    if (!isClientCurrent()) await step({ title: 'Database client generated', work: ensurePrismaClient })
    if (mode === 'production' && !isBuildCurrent()) await step({ title: 'Product built', work: buildProduct })
    const database = await openDatabase({ settings, lifetime })
    await migrateDatabase(database.databaseUrl)
    const demo = database.embedded && (await openDemo({ database, settings, lifetime }))
    await startProduct({
      settings,
      lifetime,
      env: environment({ settings, database, pressOrigin: demo?.pressOrigin }),
    })
    const firstAdmin = await firstAdminLink({ settings, databaseUrl: database.databaseUrl })
    const seconds = (performance.now() - begun) / 1000
    await greet({ settings, isDemo: demo?.isDemo ?? false, firstAdmin, seconds })
  } catch (error) {
    if (!lifetime.isEnding()) console.error(`✗ ${explain(error)}`)
    await lifetime.end(1)
  }
}

/** The variables of the product's processes; what the person set stands unless the embedded mode decides. */
function environment(input: {
  settings: Settings
  database: OpenDatabase
  pressOrigin: string | undefined
}): NodeJS.ProcessEnv {
  const { settings, database, pressOrigin } = input
  const embedded = {
    EMBEDDED: '1',
    AUTH_SECRET: process.env.AUTH_SECRET || ownSecret(settings.folder),
    OUTBOX_DIR: process.env.OUTBOX_DIR || resolve(settings.folder, 'outbox'),
  }
  const env: NodeJS.ProcessEnv = {
    LOG_LEVEL: 'warn',
    ...process.env,
    NODE_ENV: settings.mode,
    DATABASE_URL: database.databaseUrl,
    ...(database.embedded ? embedded : { EMBEDDED: '0' }),
    ...(pressOrigin && { DEMO_PRESS_ORIGIN: pressOrigin }),
    FILES_DIR: settings.filesFolder,
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_ORIGIN: settings.publicOrigin,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_MANUAL_SIG_HANDLE: 'true',
  }
  checkEnvironment(env)
  return env
}

function checkEnvironment(env: NodeJS.ProcessEnv): void {
  try {
    readEnv(env)
  } catch (cause) {
    throw sentence(cause instanceof Error ? cause.message : String(cause))
  }
}

async function startProduct(input: {
  settings: Settings
  lifetime: Lifetime
  env: NodeJS.ProcessEnv
}): Promise<void> {
  const { settings, lifetime, env } = input
  const worker = 'src/worker/main.ts'
  const reload = settings.mode === 'development' ? ['--watch'] : []
  if (existsSync(worker)) startProcess({ name: 'worker', args: [...reload, worker], env, lifetime })
  const web = startProcess({ name: 'web', args: [YOUNG_SPACE, 'src/web/serve.ts'], env, lifetime })
  const work = () => waitForWeb({ child: web, origin: ownOrigin(settings) })
  await step({ title: 'Web and worker running', work })
}

/** Room for the objects of a few requests: rendering leaves many, and sweeping often costs a tenth of the time. */
const YOUNG_SPACE = '--max-semi-space-size=64'

/** Where the web process answers on this machine, whatever the person's browser calls it. */
function ownOrigin({ host, port }: Settings): string {
  const near = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`
}

import pg from 'pg'

import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded-postgres.ts'
import { migrate } from '../database/migrate.ts'
import { sentence } from '../sentence.ts'
import { step } from '../step.ts'
import type { Lifetime } from './lifetime.ts'
import { watch } from './processes.ts'
import type { Settings } from './settings.ts'

/** The database that the product will use, running; undefined `embedded` = the person's own server. */
export type OpenDatabase = { databaseUrl: string; embedded: EmbeddedPostgres | undefined }

/** Starts the embedded PostgreSQL, or makes sure that the person's server answers. */
export async function openDatabase(input: { settings: Settings; lifetime: Lifetime }): Promise<OpenDatabase> {
  const { settings, lifetime } = input
  const { databaseUrl, folder } = settings
  if (databaseUrl) {
    await step({ title: 'Database server answers', work: () => ping(databaseUrl) })
    return { databaseUrl, embedded: undefined }
  }
  const embedded = await step({ title: 'PostgreSQL started', work: () => startEmbeddedPostgres({ folder }) })
  lifetime.onEnd(embedded.stop)
  watch({ name: 'database', child: embedded.process, lifetime })
  if (embedded.moved) console.log(`  ${embedded.moved}`)
  return { databaseUrl: embedded.databaseUrl, embedded }
}

/** Applies what is missing. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  await step({ title: 'Database at the newest schema', work: () => migrate({ databaseUrl }) })
}

async function ping(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    await client.query('SELECT 1')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw sentence(`The database of DATABASE_URL does not answer (${reason || 'connection refused'}).`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

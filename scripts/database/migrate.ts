import { existsSync } from 'node:fs'

import { PgBoss } from 'pg-boss'

import { prepareQueues } from '#/server/jobs/prepare-queues.ts'
import { explain } from '../sentence.ts'
import { withSchemaEngine, readMigrations } from './schema-engine.ts'

/**
 * Brings a database to the newest schema: our migrations, then the queue's own tables. Returns the
 * names of the migrations applied now. Safe to run again, and from several machines at once.
 */
export async function migrate({ databaseUrl }: { databaseUrl: string }): Promise<string[]> {
  const filters = { externalTables: [], externalEnums: [] }
  const { appliedMigrationNames } = await withSchemaEngine({
    connectionString: databaseUrl,
    work: (engine) => engine.applyMigrations({ migrationsList: readMigrations(), filters }),
  })
  await installQueue(databaseUrl)
  return appliedMigrationNames
}

/** The schema `pgboss` and a queue for every job; pg-boss upgrades its schema when its version changes. */
async function installQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 1 })
  // What fails is thrown by the calls below; an idle connection that the server cuts is no news.
  boss.on('error', () => undefined)
  try {
    await boss.start()
    await prepareQueues(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}

if (import.meta.main) {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) {
    console.error('DATABASE_URL is not set: say which database to migrate (npm start migrates its own).')
    process.exit(1)
  }
  try {
    const applied = await migrate({ databaseUrl })
    console.log(applied.length ? `Applied ${applied.join(', ')}` : 'Nothing to apply')
  } catch (error) {
    console.error(explain(error))
    process.exitCode = 1
  }
}

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { explain, sentence } from '../sentence.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import { withSchemaEngine, readMigrations, readSchema } from './schema-engine.ts'

/**
 * Writes prisma/migrations/<UTC time>_<name>/migration.sql: what is missing between the migrations
 * so far and prisma/schema. Compares in a throw-away PostgreSQL, so it touches no database of ours.
 */
async function newMigration(name: string | undefined): Promise<string> {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw sentence('Name the migration in lower case: npm run db:new-migration -- add_reminders')
  }
  const sql = await missingSql()
  if (!sql.trim() || sql.includes('This is an empty migration')) {
    throw sentence('Nothing to do: the migrations already make the schema of prisma/schema.')
  }
  const stamp = new Date().toISOString().replaceAll(/[-:T]|\..*/g, '')
  const folder = join('prisma', 'migrations', `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  return join(folder, 'migration.sql')
}

async function missingSql(): Promise<string> {
  const postgres = await startEmbeddedPostgres({
    folder: mkdtempSync(join(tmpdir(), 'zhariya-')),
    durable: false,
  })
  try {
    const { stdout } = await withSchemaEngine({
      connectionString: postgres.adminUrl,
      work: (engine) =>
        engine.diff({
          from: { tag: 'migrations', ...readMigrations() },
          to: { tag: 'schemaDatamodel', files: readSchema() },
          script: true,
          exitCode: null,
          filters: { externalTables: [], externalEnums: [] },
        }),
    })
    return stdout ?? ''
  } finally {
    await postgres.remove()
  }
}

try {
  console.log(`Wrote ${await newMigration(process.argv[2])}: read it, finish by hand what Prisma cannot say.`)
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}

import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type {
  MigrationList,
  SchemaContainer,
  SchemaEngine,
} from '@prisma/schema-engine-wasm/schema_engine_bg'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'

import { migrationAdapter } from './migration-adapter.ts'

type Wasm = WebAssembly.Exports & { __wbindgen_start: () => void }

/**
 * Works with Prisma's schema engine as WebAssembly, of the commit that Prisma itself pins: migrations
 * need no binary from a download host. It fills `_prisma_migrations` as `prisma migrate deploy` does.
 */
export async function withSchemaEngine<T>({
  connectionString,
  work,
}: {
  connectionString: string
  work: (engine: SchemaEngine) => Promise<T>
}): Promise<T> {
  await (shared.zhariyaSchemaEngine ??= load())
  const datamodels = readSchema().map(({ path, content }): [string, string] => [path, content])
  const pool = new pg.Pool({ connectionString })
  try {
    return await work(await bindings.SchemaEngine.new({ datamodels }, () => {}, migrationAdapter(pool)))
  } finally {
    // The engine's advisory lock lives as long as its connection.
    await pool.end()
  }
}

// Once a process, however often a test runner loads this module: the bindings keep views of the
// first instance's memory.
const shared = globalThis as { zhariyaSchemaEngine?: Promise<void> }

async function load(): Promise<void> {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = readFileSync(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings as never })
  const engine = bindings as unknown as { __wbg_set_wasm: (wasm: Wasm) => void }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  engine.__wbg_set_wasm(instance.exports as Wasm)
  ;(instance.exports as Wasm).__wbindgen_start()
}

/** Every file of prisma/schema. */
export function readSchema(): SchemaContainer[] {
  const folder = join('prisma', 'schema')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: join(folder, name), content: readFileSync(join(folder, name), 'utf8') }))
}

/** Every folder of prisma/migrations, in the order of their names. */
export function readMigrations(): MigrationList {
  const baseDir = join('prisma', 'migrations')
  const folders = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map((entry) => entry.name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: { path: 'migration.sql', content: readMigration(join(baseDir, path)) },
      })),
  }
}

function readMigration(folder: string): { tag: 'ok'; value: string } {
  return { tag: 'ok', value: readFileSync(join(folder, 'migration.sql'), 'utf8') }
}

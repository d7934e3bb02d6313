import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { ensurePrismaClient } from '../../scripts/build/prisma-client.ts'
import { startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.ts'
import { migrate } from '../../scripts/database/migrate.ts'

/** What the tests of a run share: one server with the migrated database that theirs are copied from. */
export type TestServer = { adminUrl: string; databaseUrl: string }

declare module 'vitest' {
  export interface ProvidedContext {
    server: TestServer
  }
}

type Shared = { testServer?: Promise<TestServer & { remove: () => Promise<void> }>; testServerUsers?: number }

// vitest loads this module and calls it once a project; the projects of one run share the server.
const shared = globalThis as Shared

/** vitest's global setup: starts the server for all test files, and removes it after the last project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testServerUsers = (shared.testServerUsers ?? 0) + 1
  const { adminUrl, databaseUrl, remove } = await (shared.testServer ??= start())
  project.provide('server', { adminUrl, databaseUrl })
  return async () => {
    shared.testServerUsers = (shared.testServerUsers ?? 1) - 1
    if (shared.testServerUsers === 0) await remove()
  }
}

async function start() {
  await ensurePrismaClient()
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-test-'))
  const server = await startEmbeddedPostgres({ folder, durable: false })
  try {
    await migrate(server)
    await sealTemplate(server)
    return server
  } catch (error) {
    await server.remove()
    throw error
  }
}

/** A database that somebody is connected to cannot be copied: so nobody can connect from here on. */
async function sealTemplate({ adminUrl, databaseUrl }: TestServer): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const name = pg.escapeIdentifier(new URL(databaseUrl).pathname.slice(1))
  await admin.query(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`)
  await admin.end()
}

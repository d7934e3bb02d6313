import { randomBytes } from 'node:crypto'

import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

/**
 * A database of this test file alone: a fresh copy of the migrated one, on real PostgreSQL, owned by
 * the product's own role. It exists from the first beforeAll on and is dropped after the file; call
 * this before hooks that use it. `query` speaks to it as that role.
 */
export function useDatabase(): TestDatabase {
  const { adminUrl, databaseUrl: templateUrl } = inject('server')
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = nameOf(templateUrl)
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: url.href, max: 2 })
  beforeAll(() =>
    asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${template} STRATEGY FILE_COPY`),
  )
  afterAll(async () => {
    await pool.end()
    await asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  })
  const query = async <Row>(sql: string, values: unknown[] = []) =>
    (await pool.query(sql, values)).rows as Row[]
  return { databaseUrl: url.href, query }
}

export type TestDatabase = {
  databaseUrl: string
  query: <Row = Record<string, unknown>>(sql: string, values?: unknown[]) => Promise<Row[]>
}

async function asAdmin(adminUrl: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await admin.query(sql)
  } finally {
    await admin.end()
  }
}

function nameOf(url: string): string {
  return pg.escapeIdentifier(new URL(url).pathname.slice(1))
}

import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Query = Parameters<Adapter['queryRaw']>[0]
/** Without fields and rows where a script of several statements was run. */
type Answer = { fields?: { dataTypeID: number }[]; rows?: unknown[][] }

/**
 * Prisma's adapter, made fit for migrations. As it comes it cuts a script at every semicolon, those
 * inside a trigger's body included, and cannot read the catalogue's column type "char".
 */
export function migrationAdapter(pool: pg.Pool) {
  const factory = new PrismaPg(pool)
  const connect = factory.connect.bind(factory)
  const connectToShadowDb = factory.connectToShadowDb.bind(factory)
  factory.connect = async () => fit(await connect())
  factory.connectToShadowDb = async () => fit(await connectToShadowDb())
  return bindMigrationAwareSqlAdapterFactory(factory)
}

function fit(adapter: Adapter): Adapter {
  readChar(adapter)
  // One simple query: PostgreSQL itself splits it, and runs all of it or nothing.
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] })
  }
  return adapter
}

const oid = { char: 18, text: 25 }

function readChar(adapter: Adapter): void {
  const ask = adapter['performIO'].bind(adapter) as (query: Query) => Promise<Answer>
  const queryRaw = adapter.queryRaw.bind(adapter)
  const charColumns = new WeakMap<unknown[][], number[]>()
  Object.assign(adapter, {
    performIO: async (query: Query) => {
      const answer = await ask(query)
      const columns: number[] = []
      for (const [i, field] of (answer.fields ?? []).entries()) {
        if (field.dataTypeID !== oid.char) continue
        field.dataTypeID = oid.text
        columns.push(i)
      }
      if (answer.rows && columns.length > 0) charColumns.set(answer.rows, columns)
      return answer
    },
  })
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const i of charColumns.get(result.rows) ?? []) result.columnTypes[i] = ColumnTypeEnum.Character
    return result
  }
}

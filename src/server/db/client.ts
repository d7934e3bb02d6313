import { PrismaPg } from '@prisma/adapter-pg'
import { PgBoss } from 'pg-boss'
import { PrismaClient, type Prisma } from './generated/client.ts'

/** One process's way to PostgreSQL: Prisma for screens and verbs, the job queue beside it. */
export interface Database {
  readonly prisma: PrismaClient
  readonly queue: PgBoss
  /** Answers that hold while nothing changes (src/server/journal/reads/cached-until-change.ts); only the web process keeps any. */
  readonly answers?: AnswerStore
  close(): Promise<void>
}

export type AnswerStore = Map<string, { mark: string; answer: Promise<unknown> }>

export type Tx = Prisma.TransactionClient

/** Reads that may run inside or outside a transaction. */
export type Reader = PrismaClient | Tx

/**
 * Opens the pools. The queue only sends from here; the worker opens its own to fetch.
 * @param poolSize connections of this process; the sum over all processes must fit the server.
 */
export async function openDatabase({
  url,
  poolSize = 10,
  keepsAnswers = false,
}: {
  url: string
  poolSize?: number
  keepsAnswers?: boolean
}): Promise<Database> {
  const adapter = new PrismaPg(
    { connectionString: url, max: poolSize },
    { statementNameGenerator: ({ sql }) => statementName(sql) },
  )
  const prisma = new PrismaClient({ adapter })
  const queue = new PgBoss({
    connectionString: url,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
    registerInstance: false,
  })
  queue.on('error', () => undefined)
  await queue.start()
  return {
    prisma,
    queue,
    ...(keepsAnswers ? { answers: new Map() } : {}),
    async close() {
      await queue.stop({ graceful: false })
      await prisma.$disconnect()
    },
  }
}

/** A name lets PostgreSQL keep the plan. The rare shapes beyond the bound (lists of every length) stay unnamed. */
function statementName(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return ''
  const name = `z${String(names.size)}`
  names.set(sql, name)
  return name
}

const names = new Map<string, string>()
const MOST_NAMES = 500

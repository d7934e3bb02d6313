import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '#/domain/problem.ts'
import type { Database } from '../../db/client.ts'

/** Mistyping happens; guessing needs more than this. Counted for one account at one address only. */
export const ACCOUNT_LIMIT = { points: 5, duration: 5 * 60 }
/** A whole office may share one address; a success gives its point back. */
export const ADDRESS_LIMIT = { points: 60, duration: 15 * 60 }

interface Attempt {
  db: Database
  email: string
  address: string
}

/**
 * Counts the attempt before the password is looked at, so that many at once are counted too. No account
 * is ever locked: from another address the right password gets in.
 * @throws Problem too_many_attempts
 */
export async function countAttempt({ db, email, address }: Attempt): Promise<void> {
  const limits = limitsOf(db)
  try {
    await limits.address.consume(address)
    await limits.account.consume(accountKey({ email, address }))
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    throw new Problem('too_many_attempts', { minutes: Math.ceil(rejected.msBeforeNext / 60_000) })
  }
}

/** Forgets what a person mistyped before the right password. */
export async function forgiveAttempts({ db, email, address }: Attempt): Promise<void> {
  const limits = limitsOf(db)
  await limits.account.delete(accountKey({ email, address }))
  await limits.address.reward(address)
}

// The table holds no address of a person who may not even have an account.
function accountKey({ email, address }: Omit<Attempt, 'db'>): string {
  return createHash('sha256').update(`${email}\n${address}`).digest('base64url')
}

type Limits = Record<'account' | 'address', RateLimiterPostgres>

const known = new WeakMap<Database, Limits>()

function limitsOf(db: Database): Limits {
  const limits = known.get(db) ?? {
    account: limiter({ db, keyPrefix: 'sign-in', limit: ACCOUNT_LIMIT }),
    address: limiter({ db, keyPrefix: 'sign-in-address', limit: ADDRESS_LIMIT }),
  }
  known.set(db, limits)
  return limits
}

function limiter(options: { db: Database; keyPrefix: string; limit: { points: number; duration: number } }) {
  return new RateLimiterPostgres({
    ...options.limit,
    keyPrefix: options.keyPrefix,
    storeClient: clientOf(options.db),
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
  })
}

/** What the library wants of a PostgreSQL client, over the pool that is there already. */
function clientOf({ prisma }: Database) {
  return {
    async query({ text, values }: { text: string; values: unknown[] }) {
      const rows = await prisma.$queryRawUnsafe<Row[]>(text, ...values)
      return { rowCount: rows.length, rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })) }
    },
  }
}

type Row = { points: number; expire: bigint | null }

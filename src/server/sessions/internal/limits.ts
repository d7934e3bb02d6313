import { createHash } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '#/domain/problem.ts'
import type { Database } from '../../db/client.ts'

/** Mistyping happens; guessing needs more than this. Counted for one account at one address only. */
export const ACCOUNT_LIMIT = { points: 5, duration: 5 * 60 }
/** A whole office may share one address; a success gives its point back. */
export const ADDRESS_LIMIT = { points: 60, duration: 15 * 60 }
/** A link's secret cannot be guessed; this keeps an address from having passwords hashed all day. */
export const INVITATION_LIMIT = { points: 30, duration: 15 * 60 }
/** Three mails in an hour tell a person everything; more would be a way to fill a mailbox. */
export const FORGOTTEN_LIMIT = { points: 3, duration: 60 * 60 }
const FORGOTTEN_ADDRESS_LIMIT = { points: 20, duration: 60 * 60 }

/** Calendars ask once in an hour or so; a whole office may stand behind one address. */
const FEED_LIMIT = { points: 600, duration: 15 * 60 }

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
  await consume({ db, name: 'sign-in-address', key: address })
  await consume({ db, name: 'sign-in', key: accountKey(email, address) })
}

/** Forgets what a person mistyped before the right password. */
export async function forgiveAttempts({ db, email, address }: Attempt): Promise<void> {
  await limiterOf({ db, name: 'sign-in' }).delete(accountKey(email, address))
  await limiterOf({ db, name: 'sign-in-address' }).reward(address)
}

/** @throws Problem too_many_attempts */
export async function countInvitation({ db, address }: Omit<Attempt, 'email'>): Promise<void> {
  await consume({ db, name: 'invitation', key: address })
}

/** Counted for the typed e-mail whether or not anybody has it. @throws Problem too_many_attempts */
export async function countForgotten({ db, email, address }: Attempt): Promise<void> {
  await consume({ db, name: 'forgotten-address', key: address })
  await consume({ db, name: 'forgotten', key: accountKey(email) })
}

/** @throws Problem too_many_attempts */
export async function countFeed({ db, address }: Omit<Attempt, 'email'>): Promise<void> {
  await consume({ db, name: 'feed', key: address })
}

// The table holds no e-mail of a person who may not even have an account.
function accountKey(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url')
}

const limits = {
  'sign-in': ACCOUNT_LIMIT,
  'sign-in-address': ADDRESS_LIMIT,
  invitation: INVITATION_LIMIT,
  forgotten: FORGOTTEN_LIMIT,
  'forgotten-address': FORGOTTEN_ADDRESS_LIMIT,
  feed: FEED_LIMIT,
}
type LimitName = keyof typeof limits

async function consume({ db, name, key }: { db: Database; name: LimitName; key: string }): Promise<void> {
  try {
    await limiterOf({ db, name }).consume(key)
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    throw new Problem('too_many_attempts', { minutes: Math.ceil(rejected.msBeforeNext / 60_000) })
  }
}

const known = new WeakMap<Database, Map<LimitName, RateLimiterPostgres>>()

function limiterOf({ db, name }: { db: Database; name: LimitName }): RateLimiterPostgres {
  const own = known.get(db) ?? new Map<LimitName, RateLimiterPostgres>()
  known.set(db, own)
  const limiter = own.get(name) ?? newLimiter({ db, name })
  own.set(name, limiter)
  return limiter
}

function newLimiter({ db, name }: { db: Database; name: LimitName }): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...limits[name],
    keyPrefix: name,
    storeClient: clientOf(db),
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

import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.ts'
import { migrate } from '../../scripts/database/migrate.ts'
import { startInnerWorker } from '../worker/inner-worker.ts'
import { createObligation, submitLink } from '../worker/submitted-links.ts'
import type { Bar } from './measure.ts'

const GOOD = 60
/** A link comes every so often: directors on the last evening. */
const EVERY_MS = 40

/**
 * The 95th percentile of the time from a link's paste to its verdict, alone and with as many links of hosts that drip,
 * pour and reset among them; on a database of its own, by a worker of its own.
 */
export async function hostileBar(): Promise<Bar> {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-bench-'))
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  const { databaseUrl } = postgres
  await migrate({ databaseUrl })
  const db = await openDatabase({ url: databaseUrl })
  const site = new Worker(new URL('./mixed-hosts.ts', import.meta.url), { workerData: { good: GOOD } })
  const [port] = (await once(site, 'message')) as [number]
  const origins = Array.from(
    { length: 2 * GOOD },
    (_, host) => `http://127.0.1.${String(host + 1)}:${String(port)}`,
  )
  const stop = await startInnerWorker({ databaseUrl, trustedOrigins: origins })
  try {
    const [good, hostile] = [origins.slice(0, GOOD), origins.slice(GOOD)]
    // The first round meets each host for the first time and asks it for what nobody has.
    await p95Of({ db, good, hostile: [] })
    const floor = await p95Of({ db, good, hostile: [] })
    const value = await p95Of({ db, good, hostile })
    return { name: 'verdicts among hostile hosts, p95, ms', value, floor, limit: 1.2, better: 'below' }
  } finally {
    await stop()
    await db.close()
    await site.terminate()
    await postgres.remove()
  }
}

async function p95Of({
  db,
  good,
  hostile,
}: {
  db: Database
  good: string[]
  hostile: string[]
}): Promise<number> {
  const ids: string[] = []
  for (const [place, origin] of good.entries()) {
    const bad = hostile[place]
    if (bad !== undefined) await submit({ db, origin: bad })
    ids.push(await submit({ db, origin }))
    await sleep(EVERY_MS)
  }
  for (;;) {
    const times = await timesOf({ db, ids })
    if (times.length === ids.length)
      return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN
    await sleep(200)
  }
}

async function submit({ db, origin }: { db: Database; origin: string }): Promise<string> {
  return submitLink({ db, obligationId: await createObligation(db), url: `${origin}/news/${randomUUID()}` })
}

/** From the row of the job to the statement that keeps the verdict, by the database's clock. */
async function timesOf({ db, ids }: { db: Database; ids: string[] }): Promise<number[]> {
  const rows = await db.prisma.$queryRaw<{ ms: number }[]>`
    select extract(epoch from a.at - min(j.created_on))::float8 * 1000 as ms
    from audit_entry a join pgboss.job j on j.name = 'verify-link' and j.data->>'itemId' = a.subject_id
    where a.action = 'items.record_verification' and a.subject_id = any(${ids}) group by a.id`
  return rows.map(({ ms }) => ms)
}

import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { enqueueMany } from '#/server/jobs/enqueue-many.ts'
import { startEmbeddedPostgres } from '../../scripts/database/embedded-postgres.ts'
import { migrate } from '../../scripts/database/migrate.ts'
import { startInnerWorker } from '../worker/inner-worker.ts'
import { createLink, createObligation, submitLink, workerContext } from '../worker/submitted-links.ts'
import type { Bar } from './measure.ts'

const HOSTS = 200
/** Twenty for each of the two browsers. */
const PAGES = 40
/** More captures than the links need time for: the queue is full from the first paste to the last verdict. */
const WAITING = 60
const EVERY_MS = 100

/**
 * Sets of evidence a second, by the worker as it runs: queue, filtering proxy, browser in its sandbox, store and
 * rows; and the 95th percentile of the time from a link's paste to its verdict while the queue of copies is full,
 * beside the same without any, both by a worker that has warmed up. A database, a store and a site of its own, on the
 * machine's processors as they are.
 */
export async function evidenceBars(): Promise<Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhariya-bench-evidence-'))
  chmodSync(folder, 0o755)
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), durable: false })
  const { databaseUrl } = postgres
  await migrate({ databaseUrl })
  const db = await openDatabase({ url: databaseUrl })
  const site = fork(new URL('./press-hosts.ts', import.meta.url))
  const [port] = (await once(site, 'message')) as [number, unknown]
  const origins = Array.from(
    { length: HOSTS },
    (_, host) => `http://127.0.1.${String(host + 1)}:${String(port)}`,
  )
  const settings = {
    databaseUrl,
    trustedOrigins: origins,
    files: join(folder, 'files'),
    pressOrigin: origins[0],
  }
  try {
    const withBrowser = await startInnerWorker({ ...settings, chromiumPath: '' })
    const stage = { db, origins }
    await capture({ ...stage, pages: 4 })
    const load = loadavg()[0] ?? 0
    const rate = await capture({ ...stage, pages: PAGES })
    console.log(
      `copies of pages: ${rate.toFixed(2)} a second; load average ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
    )
    await p95Of(stage)
    const waiting = await linksOf({ ...stage, pages: WAITING })
    await queue({ db, ids: waiting })
    await sleep(3000)
    const value = await p95Of(stage)
    const left = WAITING - (await kept({ db, ids: waiting }))
    if (left < 10) throw new Error(`only ${String(left)} copies still waited when the last verdict came`)
    await db.prisma.$executeRaw`delete from pgboss.job where name = 'capture-evidence'`
    await withBrowser()
    const without = await startInnerWorker(settings)
    await p95Of(stage)
    const floor = await p95Of(stage)
    await without()
    return [
      { name: 'sets of evidence a second', value: rate, floor: 1, limit: 1, better: 'above' },
      { name: 'verdicts beside a full queue of copies, p95, ms', value, floor, limit: 1.2, better: 'below' },
    ]
  } finally {
    await db.close()
    site.kill()
    await postgres.remove()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Stage {
  db: Database
  origins: string[]
}

/** Sets a second, from the first job to the last set. */
async function capture({ pages, ...stage }: Stage & { pages: number }): Promise<number> {
  const ids = await linksOf({ ...stage, pages })
  const start = performance.now()
  await queue({ db: stage.db, ids })
  const until = start + 120_000
  while ((await kept({ db: stage.db, ids })) < pages) {
    if (performance.now() > until) throw new Error('copies did not come to an end in two minutes')
    await sleep(50)
  }
  return (1000 * pages) / (performance.now() - start)
}

/** Links whose page was found a moment ago. */
async function linksOf({ db, origins, pages }: Stage & { pages: number }): Promise<string[]> {
  const obligationId = await createObligation(db)
  const ids: string[] = []
  for (let page = 0; page < pages; page++) {
    // The browser's proxy lets one site of loopback through.
    const url = `${origins[0] ?? ''}/kk/news/${String(page)}`
    ids.push(await createLink({ db, obligationId, url }))
  }
  const found = { verdict: 'ok' as const, verifiedAt: new Date() }
  await db.prisma.reportItem.updateMany({ where: { id: { in: ids } }, data: found })
  return ids
}

async function queue({ db, ids }: { db: Database; ids: string[] }): Promise<void> {
  const payloads = ids.map((itemId) => ({ itemId }))
  await db.prisma.$transaction((tx) =>
    enqueueMany(tx, workerContext(db), { name: 'capture-evidence', payloads }),
  )
}

async function kept({ db, ids }: { db: Database; ids: string[] }): Promise<number> {
  const sets = await db.prisma.evidence.groupBy({ by: ['itemId'], where: { itemId: { in: ids } } })
  return sets.length
}

/** Sixty links, one from each of sixty hosts, as directors paste them one after another. */
async function p95Of({ db, origins }: Stage): Promise<number> {
  const obligationId = await createObligation(db)
  const ids: string[] = []
  for (const origin of origins.slice(100, 160)) {
    ids.push(await submitLink({ db, obligationId, url: `${origin}/kk/news/${randomUUID()}` }))
    await sleep(EVERY_MS)
  }
  for (;;) {
    const rows = await db.prisma.$queryRaw<{ ms: number }[]>`
      select extract(epoch from a.at - min(j.created_on))::float8 * 1000 as ms
      from audit_entry a join pgboss.job j on j.name = 'verify-link' and j.data->>'itemId' = a.subject_id
      where a.action = 'items.record_verification' and a.subject_id = any(${ids}) group by a.id`
    const times = rows.map(({ ms }) => ms).sort((a, b) => a - b)
    if (times.length === ids.length) return times[Math.floor(times.length * 0.95)] ?? Number.NaN
    await sleep(200)
  }
}

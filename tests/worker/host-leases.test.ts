import type { RequestListener } from 'node:http'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLogger } from '#/lib/logger.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { releaseHost, acquireHost } from '#/server/jobs/host-lease.ts'
import type { Tools } from '#/worker/handler.ts'
import { planWatch } from '#/worker/jobs/plan-watch.ts'
import { useDatabase } from '../setup/database.ts'
import { startInnerWorker } from './inner-worker.ts'
import { type LoopbackHosts, startLoopbackHosts } from './loopback-hosts.ts'
import { createObligation, seenBehind, submitLink, verdictOn, workerContext } from './submitted-links.ts'

const { databaseUrl, query } = useDatabase()

let db: Database
let hosts: LoopbackHosts
const stops: (() => Promise<void>)[] = []

/** What each host was asked for, how often at once, and who still drips. */
const asked: string[][] = []
const together: number[] = []
let dripping = 0

const SLOW = 0
const BUSY = 1
const ONE_DRIP = 2
const DRIPS = Array.from({ length: 12 }, (_, place) => 3 + place)
const GOOD = Array.from({ length: 6 }, (_, place) => 15 + place)

const page: RequestListener = (request, response) => {
  const found = request.url?.startsWith('/news/')
  const title = found ? 'Жаңалық: кітапхана күні' : 'Бет табылмады'
  response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(`<title>${title}</title><p>${title}. ${request.url ?? ''}`)
}
const drip: RequestListener = (_request, response) => {
  dripping++
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('x'), 50)
  response.on('close', () => {
    clearInterval(timer)
    dripping--
  })
}

function answer({ host }: { host: number }): RequestListener {
  asked[host] = []
  let now = 0
  return (request, response) => {
    now++
    asked[host]?.push(request.url ?? '')
    together[host] = Math.max(together[host] ?? 0, now)
    response.on('close', () => now--)
    if (host === SLOW) setTimeout(() => page(request, response), 100)
    else if (host === BUSY) response.writeHead(429, { 'retry-after': '600' }).end()
    else if (host === ONE_DRIP || DRIPS.includes(host)) drip(request, response)
    else page(request, response)
  }
}

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  hosts = await startLoopbackHosts({ count: 21, answer })
  const worker = { databaseUrl, trustedOrigins: hosts.origins }
  for (let number = 0; number < 2; number++) stops.push(await startInnerWorker(worker))
}, 30_000)

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
  await hosts.close()
  await db.close()
})

async function submit({ host, path = `/news/${randomUUID()}` }: { host: number; path?: string }) {
  const url = `${hosts.origins[host] ?? ''}${path}`
  return submitLink({ db, obligationId: await createObligation(db), url })
}

const jobsOf = (itemId: string) =>
  query<{ attempt: number; seconds: number }>(
    `select (data->>'attempt')::int attempt, extract(epoch from start_after - created_on)::float8 seconds
      from pgboss.job where name = 'verify-link' and data->>'itemId' = $1 order by created_on`,
    [itemId],
  )

describe('leases', () => {
  const context = () => workerContext(db)
  const [one, other] = [randomUUID(), randomUUID()]
  const host = 'leases.example.kz'

  test('one line at a time, and the same line as often as it needs', async () => {
    expect(await acquireHost(context(), { host, itemId: one })).toBe('granted')
    expect(await acquireHost(context(), { host, itemId: one })).toBe('granted')
    const first = await acquireHost(context(), { host, itemId: other })
    const second = await acquireHost(context(), { host, itemId: other })
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(Number(first))
    await releaseHost(context(), { host, itemId: other, restSeconds: 0 })
    expect(await acquireHost(context(), { host, itemId: other })).not.toBe('granted')
    await releaseHost(context(), { host, itemId: one, restSeconds: 0 })
    expect(await acquireHost(context(), { host, itemId: other })).toBe('granted')
  })

  test('a line whose worker died lets go by the clock', async () => {
    await query(`update foreign_host set held_until = clock_timestamp() where host = $1`, [host])
    expect(await acquireHost(context(), { host, itemId: one })).toBe('granted')
    await releaseHost(context(), { host, itemId: one, restSeconds: 0 })
  })

  test('from the sixth request of a minute on there is a pause, and none in the next minute', async () => {
    const paced = 'paced.example.kz'
    const pauses: number[] = []
    for (let request = 0; request < 6; request++) {
      await acquireHost(context(), { host: paced, itemId: one })
      await releaseHost(context(), { host: paced, itemId: one, restSeconds: 0 })
      const [row] = await query<{ pause: number }>(
        `update foreign_host set free_at = held_until from (select host, free_at - held_until as pause
          from foreign_host) before where before.host = foreign_host.host and foreign_host.host = $1
          returning greatest(0, extract(epoch from pause))::float8 as pause`,
        [paced],
      )
      pauses.push(row?.pause ?? -1)
    }
    expect(pauses).toEqual([0, 0, 0, 0, 2, 2])
    await query(`update foreign_host set minute_from = minute_from - interval '1 minute' where host = $1`, [
      paced,
    ])
    await acquireHost(context(), { host: paced, itemId: one })
    const [row] = await query<{ asked: number }>(`select asked from foreign_host where host = $1`, [paced])
    expect(row?.asked).toBe(1)
  })

  test('a host that nobody asked for a month is forgotten, and then asked as a new one', async () => {
    const known = async () => {
      const rows = await query<{ host: string }>(
        `select host from foreign_host where host like '%.month.example.kz' order by host`,
      )
      return rows.map((row) => row.host.split('.')[0])
    }
    const moments = ['held_until', 'minute_from', 'free_at', 'line_end']
    const unused = async (name: string, { last = 'held_until', hours = 0, probe = 'null' } = {}) => {
      await acquireHost(context(), { host: `${name}.month.example.kz`, itemId: one })
      const old = moments.map((column) => `${column} = clock_timestamp() - interval '60 days'`).join(', ')
      await query(
        `update foreign_host set ${old}, probe_until = ${probe} where host = '${name}.month.example.kz'`,
      )
      await query(
        `update foreign_host set ${last} = clock_timestamp() - interval '30 days' + interval '${String(hours)} hours'
          where host = '${name}.month.example.kz'`,
      )
    }
    // Held by a worker that died, too: whoever comes next would have had the lease.
    for (const last of moments) {
      await unused(`old-${last}`, { last, hours: -1 })
      await unused(`used-${last}`, { last, hours: 1 })
    }
    await unused('probed', { hours: -1, probe: `clock_timestamp() - interval '29 days'` })
    const tools = { signal: new AbortController().signal, log: createLogger('test'), services: {} } as Tools
    await planWatch({ ...context(), actor: { kind: 'system', job: 'plan-watch' } }, { payload: {}, tools })
    expect(await known()).toEqual(['probed', ...moments.map((last) => `used-${last}`).sort()])
    const host = 'old-free_at.month.example.kz'
    expect(await acquireHost(context(), { host, itemId: other })).toBe('granted')
  })
})

test('two workers ask a host one after the other', async () => {
  const ids = await Promise.all(Array.from({ length: 4 }, () => submit({ host: SLOW })))
  for (const itemId of ids) await verdictOn({ db, itemId, withinMs: 20_000 })
  expect(together[SLOW]).toBe(1)
  // Four articles, and one address that nobody has.
  expect(asked[SLOW]).toHaveLength(5)
  const waited = (await Promise.all(ids.map(jobsOf))).flat().filter(({ seconds }) => seconds > 0)
  expect(waited.every(({ attempt }) => attempt === 0)).toBe(true)
}, 60_000)

test('a host that asks to be left alone is asked by no other job either', async () => {
  const first = await submit({ host: BUSY })
  await expect.poll(() => jobsOf(first), { timeout: 10_000 }).toHaveLength(2)
  const second = await submit({ host: BUSY })
  await expect.poll(() => jobsOf(second), { timeout: 10_000 }).toHaveLength(2)
  expect(asked[BUSY]).toHaveLength(1)
  const [, mine] = await jobsOf(first)
  const [, others] = await jobsOf(second)
  expect(mine).toMatchObject({ attempt: 1, seconds: 600 })
  expect(others?.attempt).toBe(0)
  expect(others?.seconds).toBeGreaterThan(500)
  const { retryAt } = await db.prisma.reportItem.findUniqueOrThrow({ where: { id: second } })
  expect(retryAt).not.toBeNull()
}, 30_000)

test('good links have their verdicts while hostile hosts still drip', async () => {
  const crowd = await Promise.all(Array.from({ length: 20 }, () => submit({ host: ONE_DRIP })))
  const held = await Promise.all(DRIPS.map((host) => submit({ host })))
  await expect.poll(() => dripping, { timeout: 10_000 }).toBe(DRIPS.length + 1)
  const good = await Promise.all(GOOD.map((host) => submit({ host })))
  for (const itemId of good) {
    expect(await verdictOn({ db, itemId, withinMs: 10_000 })).toMatchObject({ httpStatus: 200 })
  }
  expect(asked[ONE_DRIP]).toHaveLength(1)
  expect(dripping).toBe(DRIPS.length + 1)
  for (const itemId of [...crowd, ...held]) expect((await seenBehind({ db, itemId })).verdict).toBe('pending')
}, 60_000)

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jobs } from '#/contracts/jobs.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { enqueue } from '#/server/jobs/enqueue.ts'
import { type Canary, startCanary } from '../integration/canary.ts'
import { useDatabase } from '../setup/database.ts'
import { HEADLINE, type PressSite, startPressSite } from './press-site.ts'
import {
  createLink,
  createObligation,
  seenBehind,
  submitLink,
  verdictOn,
  workerContext,
} from './submitted-links.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()

let db: Database
let canary: Canary
let site: PressSite
let worker: WorkerProcess
let obligationId: string

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  canary = await startCanary()
  site = await startPressSite({ elsewhere: `http://127.0.0.1:${canary.port}/` })
  worker = await startWorkerProcess({ databaseUrl, pressOrigin: site.origin })
  obligationId = await createObligation(db)
}, 30_000)

afterAll(async () => {
  await worker.end('SIGTERM')
  await site.close()
  await canary.close()
  await db.close()
})

/** A report of its own for each: two links of one page in one report are a repeat. */
async function submit(path: string) {
  const url = new URL(path, site.origin).href
  return submitLink({ db, obligationId: await createObligation(db), url })
}

async function verdictAfter(path: string) {
  return verdictOn({ db, itemId: await submit(path), withinMs: 20_000 })
}

describe('a page is a verdict', () => {
  test.each([
    ['/good', { verdict: 'remark', reasons: ['nothing_to_read'], httpStatus: 200, title: HEADLINE }],
    ['/article', { verdict: 'ok', reasons: [], httpStatus: 200, title: HEADLINE }],
    ['/moved', { verdict: 'remark', reasons: ['nothing_to_read'], httpStatus: 200, title: HEADLINE }],
    ['/untitled', { verdict: 'remark', reasons: ['nothing_to_read'], httpStatus: 200, title: null }],
    ['/paper.pdf', { verdict: 'error', reasons: ['not_a_page'], httpStatus: 200, title: null }],
    ['/missing', { verdict: 'error', reasons: ['gone'], httpStatus: 404, title: null }],
    ['/gone', { verdict: 'error', reasons: ['gone'], httpStatus: 410, title: null }],
    ['/forbidden', { verdict: 'remark', reasons: ['login_wall'], httpStatus: 403, title: null }],
    ['/broken', { verdict: 'remark', reasons: ['unreachable'], httpStatus: 500, title: null }],
    ['/loop', { verdict: 'remark', reasons: ['unreachable'], httpStatus: null, title: null }],
    ['/big', { verdict: 'ok', reasons: [], httpStatus: 200, title: HEADLINE }],
    ['/bomb', { verdict: 'remark', reasons: ['unreachable'], httpStatus: null, title: null }],
    ['/endless', { verdict: 'remark', reasons: ['unreachable'], httpStatus: null, title: null }],
  ])('%s', async (path, seen) => {
    expect(await verdictAfter(path)).toEqual(seen)
  })

  test('what was seen is kept beside the verdict, and a copy is asked for', async () => {
    const itemId = await submit('/article')
    await verdictOn({ db, itemId, withinMs: 20_000 })
    const [row] = await db.prisma.verification.findMany({ where: { itemId } })
    expect(row).toMatchObject({ verdict: 'ok', access: 'open', publishedSource: 'meta', language: 'both' })
    expect(row?.text).toContain('банк')
    const item = await db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    expect(item.publishedDay?.toISOString().slice(0, 10)).toBe('2026-11-21')
    const jobs = await db.prisma.$queryRaw<unknown[]>`
      select 1 from pgboss.job where name = 'capture-evidence' and data->>'itemId' = ${itemId}`
    expect(jobs).toHaveLength(1)
  })

  test('HTML in a title stays text', async () => {
    const { title } = await verdictAfter('/hostile')
    expect(title).toBe('<img src=x onerror=alert(1)> &amp; <script>alert(2)</script>')
  })
})

test.each([
  '/elsewhere',
  '/elsewhere-by-name',
  '/to-file',
  'http://169.254.169.254/latest/',
  'http://10.0.0.1/',
])('%s is refused, and nobody calls the canary', async (path) => {
  expect(await verdictAfter(path)).toEqual({
    verdict: 'error',
    reasons: ['refused_address'],
    httpStatus: null,
    title: null,
  })
  expect(canary.hits()).toBe(0)
})

describe('a failed transport is a retry', () => {
  const waiting = (itemId: string) =>
    db.prisma.$queryRaw<{ attempt: number; seconds: number }[]>`
      select (data->>'attempt')::int attempt, extract(epoch from start_after - created_on)::float8 seconds
      from pgboss.job where name = 'verify-link' and data->>'itemId' = ${itemId} and start_after > created_on`

  test('the next try waits its turn, the link stays unjudged', async () => {
    const itemId = await submit('/reset')
    await expect.poll(() => waiting(itemId), { timeout: 10_000 }).toHaveLength(1)
    const [next] = await waiting(itemId)
    expect(next?.attempt).toBe(1)
    expect(next?.seconds).toBeCloseTo(60, 0)
    expect((await seenBehind({ db, itemId })).verdict).toBe('pending')
  })

  test.each([...jobs['verify-link'].retryAfterSeconds.entries()])(
    'try %i waits %i s',
    async (attempt, seconds) => {
      const url = new URL('/reset', site.origin).href
      const itemId = await createLink({ db, obligationId, url })
      await db.prisma.$transaction((tx) =>
        enqueue(tx, workerContext(db), { name: 'verify-link', payload: { itemId, attempt } }),
      )
      await expect.poll(() => waiting(itemId), { timeout: 10_000 }).toHaveLength(1)
      const [next] = await waiting(itemId)
      expect(next?.attempt).toBe(attempt + 1)
      expect(Math.abs((next?.seconds ?? 0) - seconds)).toBeLessThan(1)
    },
  )

  test('after the last try a person is needed', async () => {
    const url = new URL('/reset', site.origin).href
    const itemId = await createLink({ db, obligationId, url })
    const attempt = jobs['verify-link'].retryAfterSeconds.length
    await db.prisma.$transaction((tx) =>
      enqueue(tx, workerContext(db), { name: 'verify-link', payload: { itemId, attempt } }),
    )
    expect(await verdictOn({ db, itemId, withinMs: 10_000 })).toEqual({
      verdict: 'remark',
      reasons: ['unreachable'],
      httpStatus: null,
      title: null,
    })
  })
})

test('a job of a transaction that rolls back never runs', async () => {
  const itemId = await createLink({ db, obligationId, url: `${site.origin}/good` })
  const rolledBack = db.prisma.$transaction(async (tx) => {
    await enqueue(tx, workerContext(db), { name: 'verify-link', payload: { itemId } })
    throw new Error('changed my mind')
  })
  await expect(rolledBack).rejects.toThrow('changed my mind')
  await verdictAfter('/good')
  expect((await seenBehind({ db, itemId })).verdict).toBe('pending')
})

test('the verdict leaves an audit entry in the name of the job', async () => {
  const itemId = await submit('/article')
  await verdictOn({ db, itemId, withinMs: 10_000 })
  const entries = await db.prisma.auditEntry.findMany({
    where: { subjectId: itemId },
    select: { actor: true, action: true, before: true, after: true },
  })
  expect(entries).toEqual([
    {
      actor: 'system:verify-link',
      action: 'items.record_verification',
      before: { verdict: 'pending' },
      after: { verdict: 'ok', reasons: [], httpStatus: 200, title: HEADLINE },
    },
  ])
})

test('a job for a link that is not there is done, not tried for ever', async () => {
  const itemId = '01890000-0000-7000-8000-000000000000'
  await db.prisma.$transaction((tx) =>
    enqueue(tx, workerContext(db), { name: 'verify-link', payload: { itemId } }),
  )
  const states = () => db.prisma.$queryRaw<{ state: string }[]>`
    select state::text from pgboss.job where data->>'itemId' = ${itemId}`
  await expect.poll(states, { timeout: 10_000 }).toEqual([{ state: 'completed' }])
})

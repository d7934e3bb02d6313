import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { enqueue } from '#/server/jobs/enqueue.ts'
import { useDatabase } from '../setup/database.ts'
import { startInnerWorker } from './inner-worker.ts'
import { createLink, createObligation, submitLink, verdictOn, workerContext } from './submitted-links.ts'

const { databaseUrl } = useDatabase()
const words = Array.from({ length: 60 }, (_, at) => `сөз${String(at)}`).join(' ')
/** What each path answers now; a test changes it between two looks. */
const pages = new Map<string, { status: number; body?: string; location?: string }>()
const article = (text: string) =>
  `<!doctype html><html lang="kk"><title>Жаңалық</title><article><h1>Жаңалық</h1><p>${text}</p></article>`

const site = createServer((request, response) => {
  const page = pages.get(request.url ?? '') ?? { status: 404, body: '<title>Жоқ</title>' }
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(page.location ? { location: page.location } : {}),
  }
  response.writeHead(page.status, headers).end(page.body)
})
let db: Database
let origin: string
let stop: () => Promise<void>

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  await once(site.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`
  stop = await startInnerWorker({ databaseUrl, trustedOrigins: [origin] })
}, 30_000)
afterAll(async () => {
  await stop()
  site.closeAllConnections()
  site.close()
  await db.close()
})

test.each([
  ['the same page', '/same', { status: 200, body: article(words) }, 'ok'],
  ['sent on to the same text', '/moved', { status: 301, location: '/same' }, 'moved'],
  ['another text', '/changed', { status: 200, body: article('Мүлде басқа хабар. '.repeat(20)) }, 'changed'],
  ['not found', '/lost', { status: 404, body: '<title>Жоқ</title>' }, 'missing'],
  ['a wall', '/wall', { status: 403 }, 'wall'],
  ['sent into the machine', '/inward', { status: 302, location: 'http://127.0.0.1:1/' }, 'blocked'],
] as const)('%s: %s', { timeout: 40_000 }, async (_, path, after, outcome) => {
  pages.set('/same', { status: 200, body: article(words) })
  pages.set(path, { status: 200, body: article(words) })
  const itemId = await submitLink({ db, obligationId: await createObligation(db), url: `${origin}${path}` })
  const first = await verdictOn({ db, itemId, withinMs: 20_000 })
  pages.set(path, after)
  await askAgain(itemId)
  const look = () => db.prisma.watchLook.findMany({ where: { itemId } })
  await expect.poll(look, { timeout: 20_000, interval: 100 }).toHaveLength(1)
  expect(await look()).toMatchObject([{ outcome, wanted: false }])
  expect(await verdictOn({ db, itemId, withinMs: 1000 })).toEqual(first)
  expect(await db.prisma.watch.findUnique({ where: { itemId } })).toMatchObject({ outcome, askedAt: null })
})

test('a link that was never seen is not watched', async () => {
  const itemId = await createLink({ db, obligationId: await createObligation(db), url: `${origin}/never` })
  await db.prisma.$transaction((tx) =>
    enqueue(tx, workerContext(db), { name: 'watch-link', payload: { itemId } }),
  )
  await expect
    .poll(
      () => db.prisma.$queryRaw`select 1 from pgboss.job where name = 'watch-link' and state = 'completed'
      and data->>'itemId' = ${itemId}`,
      { timeout: 20_000 },
    )
    .toHaveLength(1)
  expect(await db.prisma.watchLook.count({ where: { itemId } })).toBe(0)
})

async function askAgain(itemId: string): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    await tx.watch.update({ where: { itemId }, data: { askedAt: new Date() } })
    await enqueue(tx, workerContext(db), { name: 'watch-link', payload: { itemId } })
  })
}

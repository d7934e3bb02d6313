import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { HEADLINE, type PressSite, startPressSite } from './press-site.ts'
import { createObligation, submitLink, verdictOn } from './submitted-links.ts'
import { startWorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()

let db: Database
let site: PressSite
let obligationId: string

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  site = await startPressSite()
  obligationId = await createObligation(db)
}, 30_000)

afterAll(async () => {
  await site.close()
  await db.close()
})

const start = () => startWorkerProcess({ databaseUrl, pressOrigin: site.origin })

/** A link whose page keeps its first reader waiting and answers the second: it is in hand, not done. */
async function linkInHand(path: string): Promise<string> {
  const itemId = await submitLink({ db, obligationId, url: site.origin + path })
  await expect.poll(() => site.seen, { timeout: 10_000 }).toContain(path)
  return itemId
}

test('a killed worker is noticed within 15 s and its link goes on elsewhere', async () => {
  const victim = await start()
  const itemId = await linkInHand('/held-once?by=kill')
  const heir = await start()
  const killed = performance.now()
  await victim.end('SIGKILL')
  const seen = await verdictOn({ db, itemId, withinMs: 20_000 })
  expect(seen).toMatchObject({ verdict: 'remark', title: HEADLINE })
  expect(performance.now() - killed).toBeLessThan(17_000)
  expect(await heir.end('SIGTERM')).toBe(0)
}, 60_000)

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops soon, and the link in hand goes on elsewhere',
  async (signal) => {
    const first = await start()
    const itemId = await linkInHand(`/held-once?by=${signal}`)
    const asked = performance.now()
    expect(await first.end(signal)).toBe(0)
    expect(performance.now() - asked).toBeLessThan(6000)
    const second = await start()
    const seen = await verdictOn({ db, itemId, withinMs: 10_000 })
    expect(seen).toMatchObject({ verdict: 'remark', title: HEADLINE })
    await second.end('SIGTERM')
  },
  60_000,
)

test('ten links and three deaths: every link ends with one verdict', async () => {
  const ids: string[] = []
  for (let link = 0; link < 10; link++) {
    ids.push(await submitLink({ db, obligationId, url: `${site.origin}/slow?link=${link}` }))
  }
  for (let death = 0; death < 3; death++) {
    const worker = await start()
    await new Promise((done) => setTimeout(done, 150))
    await worker.end('SIGKILL')
  }
  const heir = await start()
  for (const itemId of ids) {
    expect(await verdictOn({ db, itemId, withinMs: 60_000 })).toMatchObject({
      verdict: 'remark',
      title: HEADLINE,
    })
  }
  const states = () => db.prisma.$queryRaw<{ state: string; jobs: number }[]>`
    select state::text, count(*)::int jobs from pgboss.job where name = 'verify-link'
      and data->>'itemId' = any(${ids}) group by state`
  await expect.poll(states, { timeout: 20_000 }).toEqual([{ state: 'completed', jobs: ids.length }])
  await heir.end('SIGTERM')
}, 120_000)

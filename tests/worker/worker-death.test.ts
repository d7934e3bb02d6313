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

/** DEATHS=50 takes three minutes. */
const DEATHS = Number(process.env.DEATHS ?? 10)

test('thirty links and many deaths: every link ends with one verdict', async () => {
  const ids: string[] = []
  for (let link = 0; link < 30; link++) {
    const url = `${site.origin}/slow?deaths=many&link=${link}`
    ids.push(await submitLink({ db, obligationId: await createObligation(db), url }))
  }
  for (let death = 0; death < DEATHS; death++) await killAmidst(death)
  const heir = await start()
  for (const itemId of ids) {
    const seen = await verdictOn({ db, itemId, withinMs: 90_000 })
    expect(seen).toMatchObject({ verdict: 'remark', title: HEADLINE })
  }
  const open = () => db.prisma.$queryRaw<{ jobs: number }[]>`
    select count(*)::int jobs from pgboss.job where name = 'verify-link' and state <> 'completed'
      and data->>'itemId' = any(${ids})`
  await expect.poll(open, { timeout: 90_000 }).toEqual([{ jobs: 0 }])
  const kept = await db.prisma.verification.groupBy({
    by: ['itemId'],
    where: { itemId: { in: ids } },
    _count: true,
  })
  expect(kept.map(({ _count }) => _count)).toEqual(ids.map(() => 1))
  const copies = await db.prisma.$queryRaw<{ most: number }[]>`
    select max(n)::int most from (select count(*) n from pgboss.job where name = 'capture-evidence'
      and data->>'itemId' = any(${ids}) group by data->>'itemId')`
  expect(copies[0]?.most ?? 1).toBe(1)
  await heir.end('SIGTERM')
}, 400_000)

/** Kills a worker at another moment of its work each time: from its first breath to the middle of a verdict. */
async function killAmidst(death: number): Promise<void> {
  const worker = await start()
  await new Promise((done) => setTimeout(done, (death % 10) * 50))
  await worker.end('SIGKILL')
}

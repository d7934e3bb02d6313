import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { capturedKinds } from '#/domain/evidence/kinds.ts'
import { findBrowser } from '#/integrations/browser-capture/find-browser.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { sweepIncoming } from '#/integrations/files/store.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { HEADLINE, type PressSite, startPressSite } from './press-site.ts'
import { createObligation, submitLink, verdictOn } from './submitted-links.ts'
import { startWorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()

/** The browser's user reaches it too. */
const folder = mkdtempSync(join(tmpdir(), 'zhariya-deaths-'))
chmodSync(folder, 0o755)
const files = join(folder, 'files')

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
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
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
  await victim.end('SIGKILL')
  const seen = await verdictOn({ db, itemId, withinMs: 17_000 })
  expect(seen).toMatchObject({ verdict: 'remark', title: HEADLINE })
  expect(await heir.end('SIGTERM')).toBe(0)
}, 60_000)

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops soon, and the link in hand goes on elsewhere',
  async (signal) => {
    const first = await start()
    const itemId = await linkInHand(`/held-once?by=${signal}`)
    expect(await first.end(signal)).toBe(0)
    const second = await start()
    const seen = await verdictOn({ db, itemId, withinMs: 10_000 })
    expect(seen).toMatchObject({ verdict: 'remark', title: HEADLINE })
    await second.end('SIGTERM')
  },
  60_000,
)

/** DEATHS=50 takes five minutes. */
const DEATHS = Number(process.env.DEATHS ?? 6)
const LINKS = DEATHS < 10 ? 12 : 30
const browser = await findBrowser({ chromiumPath: null })

test.skipIf(!browser.found)(
  `${String(LINKS)} links and many deaths: every link ends with one verdict and one set of evidence`,
  async () => {
    const ids: string[] = []
    for (let link = 0; link < LINKS; link++) {
      const url = `${site.origin}/slow-article?deaths=many&link=${link}`
      ids.push(await submitLink({ db, obligationId: await createObligation(db), url }))
    }
    for (let death = 0; death < DEATHS; death++) await killAmidst(death)
    const heir = await startCapturing()
    for (const itemId of ids) {
      const seen = await verdictOn({ db, itemId, withinMs: 90_000 })
      expect(seen).toMatchObject({ title: HEADLINE })
    }
    const open = () => db.prisma.$queryRaw<{ jobs: number }[]>`
      select count(*)::int jobs from pgboss.job where name in ('verify-link', 'capture-evidence')
        and state <> 'completed' and data->>'itemId' = any(${ids})`
    await expect.poll(open, { timeout: 240_000, interval: 500 }).toEqual([{ jobs: 0 }])
    const ofThese = { where: { itemId: { in: ids } } }
    const verdicts = await db.prisma.verification.groupBy({ by: ['itemId'], ...ofThese, _count: true })
    expect(verdicts.map(({ _count }) => _count)).toEqual(ids.map(() => 1))
    const sets = await db.prisma.evidence.groupBy({ by: ['itemId', 'verifiedAt'], ...ofThese, _count: true })
    expect(sets.map(({ itemId }) => itemId).sort()).toEqual(ids.toSorted())
    expect(sets.map(({ _count }) => _count)).toEqual(ids.map(() => capturedKinds.length))
    await heir.end('SIGTERM')
    await expectWholeStore(await db.prisma.evidence.findMany({ ...ofThese, select: { sha256: true } }))
  },
  900_000,
)

/** A worker with a browser, and with a store and a temporary folder of its own. */
const startCapturing = () =>
  startWorkerProcess({
    databaseUrl,
    pressOrigin: site.origin,
    settings: { CHROMIUM_PATH: '', TMPDIR: folder, FILES_DIR: files },
  })

/**
 * Kills a worker at another moment of its work each time: every other one between its first breath and the middle of a
 * verdict, the rest between a browser's first request and the entry of its copy, as soon as there is one to take.
 */
async function killAmidst(death: number): Promise<void> {
  const before = site.browsers()
  const worker = await startCapturing()
  if (death % 2 === 1) {
    const end = performance.now() + 15_000
    while (site.browsers() === before && performance.now() < end) await sleep(20)
    await sleep((death % 10) * 200)
  } else await sleep((death % 10) * 50)
  await worker.end('SIGKILL')
}

/**
 * Every row has its bytes, no file of the store is half of one, no profile of a killed browser is left. What the killed
 * were still receiving lies apart and is swept by a worker's start once it is an hour old.
 */
async function expectWholeStore(rows: { sha256: Uint8Array }[]): Promise<void> {
  const kept = readdirSync(files, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.endsWith('incoming'),
  )
  const hashes = new Set<string>()
  for (const { parentPath, name } of kept) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(parentPath, name)))
      .digest('hex')
    expect(name).toBe(sha256)
    hashes.add(sha256)
  }
  const named = new Set(rows.map(({ sha256 }) => Buffer.from(sha256).toString('hex')))
  expect([...named].filter((sha256) => !hashes.has(sha256))).toEqual([])
  await sweepIncoming({ store: openDiskStore(files), olderThan: new Date(Date.now() + 60_000) })
  expect(readdirSync(join(files, 'incoming'))).toEqual([])
  expect(readdirSync(folder).filter((name) => name.startsWith('zhariya-profile-'))).toEqual([])
  process.stdout.write(
    `${String(DEATHS)} deaths: ${String(rows.length)} rows, ${String(site.browsers())} requests of browsers, ` +
      `${String(hashes.size - named.size)} whole files that no row names\n`,
  )
}

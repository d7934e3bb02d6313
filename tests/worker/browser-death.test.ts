import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '#/integrations/browser-capture/find-browser.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { createObligation, submitLink } from './submitted-links.ts'
import { startWorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()
const browser = await findBrowser({ chromiumPath: null })
/** The worker's own temporary folder, which the browser's user reaches too. */
const folder = mkdtempSync(join(tmpdir(), 'zhariya-browser-death-'))
chmodSync(folder, 0o755)

let db: Database
let site: Server
/** What asked for the page, in order. */
const readers: string[] = []

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  site = createServer((request, response) => {
    if (request.url === '/held') return
    if (request.url !== '/news/1') return void response.writeHead(404).end()
    readers.push(request.headers['user-agent'] ?? '')
    // The check is answered; the first browser waits for a picture that does not come.
    const picture = readers.filter(isBrowser).length === 1 ? '<img src="/held">' : ''
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>Кітапхана күні</title><p>Кітапхана күні өтті.${picture}`)
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
}, 60_000)

afterAll(async () => {
  site.closeAllConnections()
  site.close()
  await db.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

const isBrowser = (userAgent: string) => /chrome/i.test(userAgent)
const profiles = () => readdirSync(folder).filter((name) => name.startsWith('zhariya-profile-'))

test.skipIf(!browser.found)(
  'a browser ends with its killed worker, and the next one takes the copy once',
  async () => {
    const pressOrigin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`
    const start = () =>
      startWorkerProcess({
        databaseUrl,
        pressOrigin,
        settings: { CHROMIUM_PATH: '', TMPDIR: folder, FILES_DIR: join(folder, 'files') },
      })
    const victim = await start()
    const obligationId = await createObligation(db)
    const itemId = await submitLink({ db, obligationId, url: `${pressOrigin}/news/1` })
    await expect.poll(() => readers.filter(isBrowser).length, { timeout: 40_000 }).toBe(1)
    const [leader] = browsersIn(folder)
    if (leader === undefined) throw new Error('no browser runs')
    expect(groupOf(leader).length).toBeGreaterThan(1)
    expect(profiles()).toHaveLength(1)
    await victim.end('SIGKILL')
    await expect.poll(() => groupOf(leader), { timeout: 10_000 }).toEqual([])

    const heir = await start()
    expect(profiles()).toEqual([])
    const kept = () =>
      db.prisma.evidence.findMany({ where: { itemId }, orderBy: { kind: 'asc' }, select: { kind: true } })
    const set = ['screenshot', 'mhtml', 'response', 'text'].map((kind) => ({ kind }))
    await expect.poll(kept, { timeout: 60_000 }).toEqual(set)
    expect(await heir.end('SIGTERM')).toBe(0)
    expect(await kept()).toEqual(set)
    expect(profiles()).toEqual([])
    expect(browsersIn(folder)).toEqual([])
  },
  150_000,
)

test.skipIf(!browser.found)(
  'a browser that stood still when its worker was killed is ended by the next worker',
  async () => {
    readers.length = 0
    const pressOrigin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`
    const settings = { CHROMIUM_PATH: '', TMPDIR: folder, FILES_DIR: join(folder, 'files') }
    const victim = await startWorkerProcess({ databaseUrl, pressOrigin, settings })
    const obligationId = await createObligation(db)
    await submitLink({ db, obligationId, url: `${pressOrigin}/news/1` })
    await expect.poll(() => readers.filter(isBrowser).length, { timeout: 40_000 }).toBe(1)
    const [leader] = browsersIn(folder)
    if (leader === undefined) throw new Error('no browser runs')
    process.kill(-leader, 'SIGSTOP')
    await victim.end('SIGKILL')
    expect(groupOf(leader).length).toBeGreaterThan(1)
    const heir = await startWorkerProcess({ databaseUrl, pressOrigin, settings })
    await expect.poll(() => groupOf(leader), { timeout: 10_000 }).toEqual([])
    expect(await heir.end('SIGTERM')).toBe(0)
  },
  150_000,
)

/** Leaders of browsers that have their profile there. */
function browsersIn(place: string): number[] {
  return processes()
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(`\0--user-data-dir=${place}/`) && leads(pid))
    .map(Number)
}

const leads = (pid: string) => groupAndState(pid).group === Number(pid)

/** Of a group, without those that have ended and wait to be collected. */
function groupOf(leader: number): string[] {
  return processes().filter((pid) => {
    const { group, state } = groupAndState(pid)
    return group === leader && state !== 'Z'
  })
}

function groupAndState(pid: string): { group: number; state: string } {
  const stat = read(`/proc/${pid}/stat`)
  const [state = '', , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { group: Number(group), state }
}

const processes = () => readdirSync('/proc').filter((name) => /^\d+$/.test(name))

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

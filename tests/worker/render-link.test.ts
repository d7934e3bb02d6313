import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findBrowser } from '#/integrations/browser-capture/find-browser.ts'
import { createLogger } from '#/lib/logger.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { enqueue } from '#/server/jobs/enqueue.ts'
import type { WorkerServices } from '#/worker/handler.ts'
import { renderLink } from '#/worker/jobs/render-link.ts'
import { useDatabase } from '../setup/database.ts'
import { startInnerWorker } from './inner-worker.ts'
import {
  createLink,
  createObligation,
  seenBehind,
  submitLink,
  verdictOn,
  workerContext,
} from './submitted-links.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'

// A page that never ends is given up after twenty seconds, on a quiet machine.
vi.setConfig({ testTimeout: 120_000 })

const { databaseUrl } = useDatabase()
const browser = await findBrowser({ chromiumPath: null })
const folder = mkdtempSync(join(tmpdir(), 'zhariya-render-'))
// The browser's own user reaches it too.
chmodSync(folder, 0o755)

const canaryHits: string[] = []
const canary = createServer((request, response) => {
  canaryHits.push(request.url ?? '')
  response.end('<title>Құпия</title><p>Бұл бетті порталдан басқа ешкім көрмеуі керек, ол ішкі желіде тұр.')
})
/** Who asked for a page, in order. */
const readers: { path: string; isBrowser: boolean }[] = []
const site = createServer((request, response) => {
  const path = request.url ?? '/'
  readers.push({ path, isBrowser: /chrome/i.test(request.headers['user-agent'] ?? '') })
  const page = pages()[path]
  const type = path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8'
  response.writeHead(page ? 200 : 404, { 'content-type': type }).end(page)
})
const originOf = ({ port }: AddressInfo) => `http://127.0.0.1:${String(port)}`

const TITLE = 'Алаяқтардың жаңа тәсілі туралы ескерту'
const TEXT = [
  'Алаяқтар банк қызметкері атынан қоңырау шалып, хабарламадағы кодты сұрайды. Кодты ешкімге айтпаңыз.',
  'Мошенники звонят от имени банка и просят код из сообщения. Никому не называйте код по телефону.',
].join('</p><p>')

/** As the portal of the state answers: nothing in the head, a frame, a script that asks for the news. */
const shell = (script: string) =>
  `<!doctype html><html lang="kk"><meta charset="utf-8"><div id="root"></div><script>${script}</script></html>`

function pages(): Record<string, string> {
  const secret = originOf(canary.address() as AddressInfo)
  const write = `(news) => { document.title = news.title; document.getElementById('root').innerHTML =
    '<main><h1>' + news.title + '</h1><time>2026 жылғы 21 қараша</time><p>' + news.text + '</p></main>' }`
  return {
    '/news': shell(`fetch('/news.json').then((answer) => answer.json()).then(${write})`),
    // Writes when the page has long been quiet.
    '/late': shell(`setTimeout(() => (${write})(${JSON.stringify({ title: TITLE, text: TEXT })}), 1500)`),
    '/news.json': JSON.stringify({ title: TITLE, text: TEXT }),
    '/never': shell(''),
    '/missing': shell(`document.title = 'Бет табылмады'; document.body.append('Бет табылмады')`),
    '/endless': shell('for (;;) {}'),
    '/huge': shell(`for (let at = 0; at < 500; at++) {
      const p = document.createElement('p'); p.textContent = 'ә'.repeat(100_000); document.body.append(p) }`),
    '/inward': shell(`location.href = '${secret}/by-script'`),
    '/inward-later': shell(`setTimeout(() => { location.href = '${secret}/later' }, 600)`),
    '/out-of-the-web': shell(
      `location.href = URL.createObjectURL(new Blob(['<p>${'x'.repeat(100)}'], { type: 'text/html' }))`,
    ),
  }
}

let db: Database
let origin: string

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  await Promise.all([site, canary].map((server) => once(server.listen(0, '127.0.0.1'), 'listening')))
  origin = originOf(site.address() as AddressInfo)
}, 60_000)
afterAll(async () => {
  for (const server of [site, canary]) {
    server.closeAllConnections()
    server.close()
  }
  await db.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Each in a report of its own. */
const hand = async (path: string) =>
  submitLink({ db, obligationId: await createObligation(db), url: `${origin}${path}` })
const evidenceOf = (itemId: string) =>
  db.prisma.evidence.findMany({ where: { itemId }, select: { kind: true, verifiedAt: true } })
const readingOf = (itemId: string) => db.prisma.verification.findFirstOrThrow({ where: { itemId } })
const visits = (path: string) => readers.filter((reader) => reader.path === path && reader.isBrowser).length

describe.skipIf(!browser.found)('A page that its scripts write', { timeout: 90_000 }, () => {
  let worker: WorkerProcess
  beforeAll(async () => {
    const settings = { CHROMIUM_PATH: '', TMPDIR: folder, FILES_DIR: join(folder, 'files') }
    worker = await startWorkerProcess({ databaseUrl, pressOrigin: origin, settings })
  }, 60_000)
  afterAll(async () => {
    await worker.end('SIGTERM')
  }, 30_000)

  test.each(['/news', '/late'])(
    '%s is read in a browser, which takes the copy in one visit',
    async (path) => {
      const itemId = await hand(path)
      const seen = await verdictOn({ db, itemId, withinMs: 60_000 })
      expect(seen).toEqual({ verdict: 'ok', reasons: ['read_in_browser'], httpStatus: 200, title: TITLE })
      expect(await readingOf(itemId)).toMatchObject({
        title: TITLE,
        publishedAt: '2026-11-21',
        access: 'open',
        language: 'both',
        verdict: 'ok',
        text: expect.stringContaining('Кодты ешкімге айтпаңыз') as string,
      })
      await expect.poll(() => evidenceOf(itemId), { timeout: 20_000 }).toHaveLength(4)
      const { verifiedAt } = await db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
      for (const { verifiedAt: of } of await evidenceOf(itemId)) expect(of).toEqual(verifiedAt)
      expect(visits(path)).toBe(1)
      // Whoever comes after a worker that died between verdict and copy finds this; else it finds the copy.
      expect(
        await db.prisma.$queryRaw`
      select 1 as later from pgboss.job where name = 'capture-evidence' and data->>'itemId' = ${itemId}
        and start_after > created_on + interval '30 s'`,
      ).toEqual([{ later: 1 }])
    },
  )

  test('is looked at in a browser again by the watch', async () => {
    const itemId = await hand('/news')
    await verdictOn({ db, itemId, withinMs: 60_000 })
    await db.prisma.watch.update({ where: { itemId }, data: { askedAt: new Date() } })
    await db.prisma.$transaction((tx) =>
      enqueue(tx, workerContext(db), { name: 'watch-link', payload: { itemId } }),
    )
    const looks = () => db.prisma.watchLook.findMany({ where: { itemId } })
    await expect.poll(looks, { timeout: 30_000 }).toHaveLength(1)
    expect(await looks()).toMatchObject([{ outcome: 'ok', access: 'open' }])
  })

  test.each([
    ['/never', 'nothing_to_read'],
    ['/missing', 'soft_not_found'],
    ['/endless', 'nothing_to_read'],
    ['/huge', 'nothing_to_read'],
    ['/inward', 'nothing_to_read'],
    ['/inward-later', 'nothing_to_read'],
    ['/out-of-the-web', 'nothing_to_read'],
  ])('%s is a remark: %s', async (path, reason) => {
    const { verdict, reasons } = await verdictOn({ db, itemId: await hand(path), withinMs: 80_000 })
    expect({ verdict, reasons }).toEqual({ verdict: 'remark', reasons: [reason] })
    expect(canaryHits).toEqual([])
  })
})

test('without a browser a person is needed, as for every page without words', async () => {
  const stop = await startInnerWorker({ databaseUrl, trustedOrigins: [origin] })
  const { verdict, reasons } = await verdictOn({ db, itemId: await hand('/news'), withinMs: 30_000 })
  expect({ verdict, reasons }).toEqual({ verdict: 'remark', reasons: ['nothing_to_read'] })
  await stop()
}, 60_000)

test('a browser that does not start keeps no verdict waiting, a worker that stops gives none', async () => {
  const itemId = await createLink({ db, obligationId: await createObligation(db), url: `${origin}/news` })
  const page = { status: 200, finalUrl: `${origin}/news`, contentType: 'text/html', rendered: false }
  const seen = {
    answer: { kind: 'answered' as const, ...page, certificateFault: null, blockedHere: null },
    redirects: [],
    reading: null,
  }
  const stopping = new AbortController()
  const settings = { capture: () => Promise.reject(new Error('no sandbox')) } as unknown as WorkerServices
  const render = () =>
    renderLink(
      { ...workerContext(db), actor: { kind: 'system', job: 'render-link' } },
      {
        payload: { itemId, purpose: 'verdict', seen },
        tools: { services: settings, signal: stopping.signal, log: createLogger('test') },
      },
    )
  await render()
  expect(await seenBehind({ db, itemId })).toMatchObject({ verdict: 'remark', reasons: ['nothing_to_read'] })
  await db.prisma.reportItem.update({ where: { id: itemId }, data: { verdict: 'pending' } })
  stopping.abort(new Error('the worker stops'))
  await expect(render()).rejects.toThrow('the worker stops')
  expect(await seenBehind({ db, itemId })).toMatchObject({ verdict: 'pending' })
})

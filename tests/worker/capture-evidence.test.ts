import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { createLogger } from '#/lib/logger.ts'
import type { Tools } from '#/worker/handler.ts'
import { captureEvidence } from '#/worker/jobs/capture-evidence.ts'
import { openCapturing } from '#/worker/open-capturing.ts'
import { openCaptureGate } from '#/worker/capture-gate.ts'
import { useWorld } from '../setup/world.ts'
import { createLink, createObligation } from './submitted-links.ts'

const world = useWorld()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-evidence-'))
const files = openDiskStore(folder)
const canaryHits: string[] = []
const canary = createServer((request, response) => {
  canaryHits.push(request.url ?? '')
  response.end('secret')
})
const udp = createSocket('udp4', () => canaryHits.push('udp'))
let site: Server
let origin: string
let capturing: ReturnType<typeof openCapturing>
const captureGate = openCaptureGate()
let obligationId: string

const secret = () => `127.0.0.1:${String((canary.address() as AddressInfo).port)}`

beforeAll(async () => {
  canary.on('upgrade', (_request, socket) => {
    canaryHits.push('upgrade')
    socket.destroy()
  })
  udp.bind(0, '127.0.0.1')
  await Promise.all([once(canary.listen(0, '127.0.0.1'), 'listening'), once(udp, 'listening')])
  site = createServer((request, response) => {
    const page = pages()[request.url ?? '']
    if (request.url === '/to-secret')
      return void response.writeHead(302, { location: `http://${secret()}/redirect` }).end()
    if (request.url === '/moved') return void response.writeHead(302, { location: '/good' }).end()
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await once(site.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`
  const log = createLogger('test')
  capturing = openCapturing({
    chromiumPath: null,
    allowedOrigin: origin,
    policy: { userAgent: 'test', ownHost: null },
    log,
  })
  obligationId = await createObligation(world().db)
})
afterAll(async () => {
  await capturing.close()
  for (const server of [site, canary]) {
    server.closeAllConnections()
    server.close()
  }
  udp.close()
  rmSync(folder, { recursive: true })
})

function pages(): Record<string, string> {
  const head = '<!doctype html><html lang="kk"><meta charset="utf-8"><title>Бет</title>'
  const at = `http://${secret()}`
  const { port } = udp.address()
  return {
    '/good': `${head}<body style="height:3000px"><h1>Сақ болыңыз, алаяқтар!</h1><p>Мәтін</p>`,
    '/endless': `${head}<body><p>…</p><script>for (;;) {}</script>`,
    '/dialogs': `${head}<body><p>Қалды</p><script>alert(1); confirm(2); window.open('${at}/popup')</script>`,
    '/to-download': `${head}<body><p>Жүктеу</p><a id="a" download href="${at}/download">x</a>
      <script>document.getElementById('a').click()</script>`,
    '/hostile': `${head}<body><p>Зиянды</p>
      <img src="${at}/img"><iframe src="${at}/iframe"></iframe><link rel="stylesheet" href="${at}/css">
      <link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="//${secret()}">
      <iframe src="/to-secret"></iframe><img src="/to-secret"><object data="${at}/object"></object>
      <form id="f" target="x" method="post" action="${at}/form"></form><iframe name="x"></iframe>
      <video src="${at}/video" autoplay></video>
      <script>
        document.getElementById('f').submit()
        fetch('${at}/fetch', { mode: 'no-cors' }).catch(() => 0)
        fetch('${at.replace('127.0.0.1', 'localhost')}/fetch', { mode: 'no-cors' }).catch(() => 0)
        fetch('${at.replace('127.0.0.1', '[::ffff:127.0.0.1]')}/fetch', { mode: 'no-cors' }).catch(() => 0)
        navigator.sendBeacon('${at}/beacon', 'x')
        new WebSocket('ws://${secret()}/socket')
        new EventSource('${at}/events')
        new Worker(URL.createObjectURL(new Blob(["fetch('${at}/worker', { mode: 'no-cors' })"])))
        navigator.serviceWorker?.register('/worker.js')
        try {
          const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${String(port)}' }] })
          peer.createDataChannel('x')
          peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        } catch {}
        const child = document.createElement('iframe')
        child.srcdoc = '<script>const p = new RTCPeerConnection({iceServers:[{urls:"stun:127.0.0.1:${String(port)}"}]}); p.createDataChannel("x"); p.createOffer().then((o) => p.setLocalDescription(o))<\\/script>'
        document.body.append(child)
      </script>`,
  }
}

async function lookAt(path: string): Promise<string> {
  const { db } = world()
  const itemId = await createLink({ db, obligationId, url: `${origin}${path}` })
  await db.prisma.reportItem.update({ where: { id: itemId }, data: { verifiedAt: new Date() } })
  await work(itemId)
  return itemId
}

async function work(itemId: string): Promise<void> {
  const context = { ...world().as('job'), actor: { kind: 'system' as const, job: 'capture-evidence' } }
  const { capture } = capturing
  const services = { files, capture, captureGate } as Tools['services']
  const tools = { services, signal: new AbortController().signal, log: createLogger('test') }
  await captureEvidence(context, { payload: { itemId, attempt: 9, picture: false }, tools })
}

/** One letter for each process of our browsers, as the kernel tells it: T stands still. */
function statesOfBrowsers(): string[] {
  const mine = `\0--user-data-dir=${join(tmpdir(), `zhariya-profile-${String(process.pid)}-`)}`
  return readdirSync('/proc').flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mine)) return []
      return [readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.charAt(0) ?? '']
    } catch {
      return []
    }
  })
}

const evidenceOf = (itemId: string) =>
  world().db.prisma.evidence.findMany({ where: { itemId }, orderBy: { kind: 'asc' } })

async function stored(sha256: Uint8Array | undefined) {
  const found = await files.open(Buffer.from(sha256 ?? []).toString('hex'))
  if (!found) throw new Error('not in the store')
  return found.stream
}

describe('A page that answers', { timeout: 60_000 }, () => {
  it('leaves its picture, words, whole and answer, once for each verification', async () => {
    const itemId = await lookAt('/moved')
    const rows = await evidenceOf(itemId)
    expect(rows.map(({ kind }) => kind)).toEqual(['screenshot', 'mhtml', 'response', 'text'])
    const [screenshot, mhtml, response, words] = rows
    expect(screenshot).toMatchObject({
      url: `${origin}/moved`,
      finalUrl: `${origin}/good`,
      redirects: [`${origin}/moved`],
      actor: 'system:capture-evidence',
      width: 1280,
    })
    const picture = (await stored(screenshot?.sha256)).pipe(sharp())
    expect(await picture.metadata()).toMatchObject({ format: 'webp', width: 1280 })
    expect(screenshot?.height).toBeGreaterThanOrEqual(3000)
    expect(screenshot?.size).toBeLessThanOrEqual(1_000_000)
    expect(await text(await stored(words?.sha256))).toContain('Сақ болыңыз, алаяқтар!')
    expect(await text(await stored(mhtml?.sha256))).toContain('multipart/related')
    expect(await text(await stored(response?.sha256))).toMatch(/^HTTP\/1\.1 200[^]*алаяқтар/)
    await work(itemId)
    expect(await evidenceOf(itemId)).toHaveLength(4)
  })

  it('reaches nothing but the public web by any way', async () => {
    const itemId = await lookAt('/hostile')
    expect((await evidenceOf(itemId)).length).toBeGreaterThan(0)
    expect(await evidenceOf(await lookAt('/to-secret'))).toEqual([])
    await lookAt('/to-download')
    expect(canaryHits).toEqual([])
  })

  it('stands still while a verdict is under way, and then comes to its end', async () => {
    let give: () => void = () => undefined
    const verdict = captureGate.urgent(() => new Promise<void>((resolve) => (give = resolve)))
    const copy = lookAt('/good')
    await expect.poll(() => statesOfBrowsers()).toContain('T')
    give()
    await verdict
    expect(await evidenceOf(await copy)).toHaveLength(4)
    expect(statesOfBrowsers()).not.toContain('T')
  })

  it('cannot hold the browser with dialogs or a loop', async () => {
    const [dialogs] = await evidenceOf(await lookAt('/dialogs'))
    expect(dialogs).toMatchObject({ kind: 'screenshot' })
    expect(await evidenceOf(await lookAt('/endless'))).toEqual([])
    expect(await evidenceOf(await lookAt('/good'))).toHaveLength(4)
    expect(canaryHits).toEqual([])
  })
})

it('two workers at once keep one set', { timeout: 60_000 }, async () => {
  const { db } = world()
  const itemId = await createLink({ db, obligationId, url: `${origin}/good` })
  await db.prisma.reportItem.update({ where: { id: itemId }, data: { verifiedAt: new Date() } })
  await Promise.all([work(itemId), work(itemId)])
  expect(await evidenceOf(itemId)).toHaveLength(4)
})

it('without a browser nothing is kept, and nothing fails', async () => {
  const none = openCapturing({
    chromiumPath: '/nowhere/chromium',
    allowedOrigin: null,
    policy: { userAgent: 'test', ownHost: null },
    log: createLogger('test'),
  })
  const wanted = { url: `${origin}/good`, signal: new AbortController().signal }
  expect(await none.capture(wanted)).toEqual({
    kind: 'no_browser',
    reason: 'CHROMIUM_PATH names no program: /nowhere/chromium',
  })
  await none.close()
})

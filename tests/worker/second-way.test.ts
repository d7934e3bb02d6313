import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { startInnerWorker } from './inner-worker.ts'
import { createObligation, submitLink, verdictOn } from './submitted-links.ts'

const { databaseUrl } = useDatabase()

const HEADLINE = 'Аудандық кітапхана оқырмандарды кездесуге шақырады'
const backend = createServer((request, response) => {
  response
    .writeHead(request.url === '/news/1' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    .end(`<title>${HEADLINE}</title><p>${HEADLINE}`)
})
/** Closed from here: every line breaks. */
const closed = createTcpServer((socket) => socket.destroy())
/** The operator's proxy: whatever it is told, it reaches the site. */
const proxy = createServer()
const tunnels: { place: string; account: string | undefined }[] = []
const sockets = new Set<Socket>()

let db: Database
let stop: () => Promise<void>

const portOf = (server: Server) => String((server.address() as AddressInfo).port)

beforeAll(async () => {
  proxy.on('connect', (request, socket: Socket) => {
    tunnels.push({ place: request.url ?? '', account: request.headers['proxy-authorization'] })
    const onward = connect({ host: '127.0.0.1', port: Number(portOf(backend)) })
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => undefined)
    }
    socket.pipe(onward).pipe(socket)
  })
  for (const server of [backend, closed, proxy]) await once(server.listen(0, '127.0.0.1'), 'listening')
  db = await openDatabase({ url: databaseUrl })
  stop = await startInnerWorker({
    databaseUrl,
    trustedOrigins: [`http://127.0.0.1:${portOf(closed)}`],
    proxies: `*=http://portal:secret@127.0.0.1:${portOf(proxy)}`,
  })
}, 30_000)

afterAll(async () => {
  await stop()
  await db.close()
  for (const socket of sockets) socket.destroy()
  for (const server of [backend, closed, proxy]) server.close()
})

test('what does not answer from here is read by the second way, and marked so', async () => {
  const url = `http://127.0.0.1:${portOf(closed)}/news/1`
  const itemId = await submitLink({ db, obligationId: await createObligation(db), url })
  const seen = await verdictOn({ db, itemId, withinMs: 20_000 })
  expect(seen).toMatchObject({ httpStatus: 200, title: HEADLINE })
  expect(seen.reasons).toContain('blocked_here')
  expect(seen.reasons).not.toContain('unreachable')
  expect(tunnels[0]).toEqual({
    place: `127.0.0.1:${portOf(closed)}`,
    account: `Basic ${Buffer.from('portal:secret').toString('base64')}`,
  })
})

test('what is gone there is gone, and not blocked', async () => {
  const url = `http://127.0.0.1:${portOf(closed)}/news/2`
  const itemId = await submitLink({ db, obligationId: await createObligation(db), url })
  const { verdict, reasons } = await verdictOn({ db, itemId, withinMs: 20_000 })
  expect({ verdict, reasons }).toEqual({ verdict: 'error', reasons: ['gone', 'blocked_here'] })
})

const byProxy = ({ url, address }: { url: string; address: string }) =>
  safeFetch({
    url,
    allowedOrigin: null,
    policy: { resolve: () => Promise.resolve([{ address, family: 4 }]), deadlineMs: 5000 },
    proxy: new URL(`http://127.0.0.1:${portOf(proxy)}`),
  })

test('the proxy is told addresses that were judged, never names', async () => {
  const before = tunnels.length
  expect(await byProxy({ url: 'http://news.kz/news/1', address: '93.184.216.34' })).toMatchObject({
    status: 200,
  })
  expect(tunnels.slice(before).map(({ place }) => place)).toEqual(['93.184.216.34:80'])
})

test.each(['10.0.0.1', '127.0.0.1', '169.254.169.254'])(
  'a name that leads to %s never reaches it',
  async (address) => {
    const before = tunnels.length
    const outcome = await byProxy({ url: 'http://news.kz/news/1', address })
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'private_address' })
    expect(tunnels).toHaveLength(before)
  },
)

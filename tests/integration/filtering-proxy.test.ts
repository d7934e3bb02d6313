import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FilteringProxy, startFilteringProxy } from '#/integrations/safe-fetch/filtering-proxy.ts'
import { startRawSite } from './raw-site.ts'

/** A site that says a letter now and then for ever: never silent, never done. */
const site = createServer((_request, response) => {
  const timer = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(timer))
})
let proxy: FilteringProxy
let place: string

beforeAll(async () => {
  await once(site.listen(0, '127.0.0.1'), 'listening')
  place = `127.0.0.1:${String((site.address() as AddressInfo).port)}`
  proxy = await startFilteringProxy({ allowedOrigin: `http://${place}`, longestMs: 300 })
})
afterAll(async () => {
  await proxy.close()
  site.closeAllConnections()
  site.close()
})

async function tunnelTo(to: string): Promise<{ socket: Socket; answer: string }> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(proxy.origin).port) })
  socket.write(`CONNECT ${to} HTTP/1.1\r\nhost: ${to}\r\n\r\n`)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  return { socket, answer: answer.toString() }
}

test('a tunnel that drips is ended by the clock', async () => {
  const { socket, answer } = await tunnelTo(place)
  expect(answer).toContain(' 200 ')
  socket.write(`GET / HTTP/1.1\r\nhost: ${place}\r\n\r\n`)
  let dripped = 0
  socket.on('data', () => dripped++)
  await once(socket, 'close')
  expect(dripped).toBeGreaterThan(1)
})

test('an answer that drips is ended by the clock', async () => {
  const asking = request({
    ...portOf(proxy.origin),
    path: `http://${place}/`,
    headers: { host: place },
  }).end()
  const [answer] = (await once(asking, 'response')) as [NodeJS.ReadableStream]
  const broken = once(answer, 'close')
  answer.on('error', () => undefined).resume()
  await expect(broken).rejects.toThrow('aborted')
})

test('a tunnel elsewhere is not opened', async () => {
  expect((await tunnelTo('127.0.0.1:80')).answer).toContain(' 403 ')
  expect((await tunnelTo('169.254.169.254:443')).answer).toContain(' 403 ')
})

describe('what a host answers', () => {
  const page = '<title>Көрме</title>'
  const length = `Content-Length: ${String(Buffer.byteLength(page))}`
  test.each([
    ['plain', `HTTP/1.1 200 OK\r\n${length}\r\n\r\n${page}`],
    ['lines that end in LF', `HTTP/1.1 200 OK\n${length}\n\n${page}`],
    ['a warning among its fields', `HTTP/1.1 200 OK\r\nPHP Warning\r\n${length}\r\n\r\n${page}`],
    ['a control character', `HTTP/1.1 200 OK\r\nX-A: a\u0001\r\n${length}\r\n\r\n${page}`],
    ['the length twice', `HTTP/1.1 200 OK\r\n${length}\r\n${length}\r\n\r\n${page}`],
  ])('is passed on: %s', async (_, answer) => {
    expect(await passedOn(answer)).toEqual({ status: 200, body: page })
  })

  test.each([
    'HTTP/1.1 099 x\r\n\r\n',
    'HTTP/1.1 000 x\r\n\r\n',
    'HTTP/1.1 1000 x\r\n\r\n',
    'HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
    'SSH-2.0-OpenSSH_9.2\r\n',
    '',
  ])('is no answer and does no harm: %j', async (answer) => {
    expect((await passedOn(answer)).status).toBe(502)
  })
})

/** How an answer of these bytes reaches the browser. */
async function passedOn(answer: string): Promise<{ status: number | undefined; body: string }> {
  const host = await startRawSite({ answers: { '/': answer } })
  const between = await startFilteringProxy({ allowedOrigin: host.origin })
  const asking = request({
    ...portOf(between.origin),
    path: `${host.origin}/`,
    headers: { host: new URL(host.origin).host },
  }).end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  const body = Buffer.concat(await response.toArray()).toString()
  await between.close()
  await host.close()
  return { status: response.statusCode, body }
}

const portOf = (origin: string) => ({ host: '127.0.0.1', port: Number(new URL(origin).port) })

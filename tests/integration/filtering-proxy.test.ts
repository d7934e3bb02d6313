import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FilteringProxy, startFilteringProxy } from '#/integrations/safe-fetch/filtering-proxy.ts'

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

const portOf = (origin: string) => ({ host: '127.0.0.1', port: Number(new URL(origin).port) })

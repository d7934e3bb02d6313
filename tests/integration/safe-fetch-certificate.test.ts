import { createServer, type Server } from 'node:https'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { ownCertificate } from '../setup/own-certificate.ts'

let site: Server
let origin: string
let asked = 0

beforeAll(async () => {
  site = createServer(ownCertificate('news.example.kz'), (request, response) => {
    asked++
    if (request.url === '/busy') return void response.writeHead(429, { 'retry-after': '90' }).end()
    if (request.url === '/away') return void response.writeHead(301, { location: 'https://10.0.0.1/' }).end()
    response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' })
      .end('<title>Жаңалық</title>')
  })
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done))
  const address = site.address()
  if (address === null || typeof address === 'string') throw new Error('the site has no port')
  origin = `https://127.0.0.1:${address.port}`
})
afterAll(() => new Promise((done) => site.close(done)))

const get = (path: string) => safeFetch({ url: origin + path, allowedOrigin: origin })

test('a page behind a certificate that proves nothing is read once, and marked so', async () => {
  const outcome = await get('/')
  expect(outcome).toMatchObject({
    kind: 'answered',
    status: 200,
    certificateFault: 'DEPTH_ZERO_SELF_SIGNED_CERT (news.example.kz)',
    remoteAddress: '127.0.0.1',
    headers: { 'content-type': 'text/html' },
  })
  expect(outcome).not.toHaveProperty('headers.set-cookie')
  expect(asked).toBe(1)
})

test('it opens no way to an inner address', async () => {
  expect(await get('/away')).toMatchObject({ kind: 'refused', reason: 'private_address' })
})

test('the time that a site asks for is told', async () => {
  expect(await get('/busy')).toMatchObject({ kind: 'answered', status: 429, retryAfterSeconds: 90 })
})

import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  createServer,
  request,
} from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, describe, expect, test } from 'vitest'

import { answerWith } from '#/web/http/answer.ts'
import { drainable } from '#/web/http/drain.ts'

type Seen = { url: string; headers: IncomingHttpHeaders }
type Page = { seen: Seen[]; port: number; stop: () => Promise<void> }
type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections()
})

/** The server of the product with a page that remembers what reached it. */
async function serve(
  options: { trustProxy?: boolean; dev?: boolean; page?: (response: ServerResponse) => Promise<void> } = {},
): Promise<Page> {
  const seen: Seen[] = []
  const render = async (message: IncomingMessage, response: ServerResponse) => {
    seen.push({ url: message.url ?? '', headers: { ...message.headers } })
    if (options.page) return options.page(response)
    response.end('page')
  }
  const server = createServer()
  const { stop } = drainable(server)
  server.on(
    'request',
    answerWith({ render, dev: options.dev ?? false, trustProxy: options.trustProxy ?? false }),
  )
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { seen, port: (server.address() as AddressInfo).port, stop }
}

function get({
  port,
  path,
  headers = {},
  method = 'GET',
  body,
}: {
  port: number
  path: string
  headers?: Record<string, string>
  method?: string
  body?: string
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, path, method, headers, host: '127.0.0.1', agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

describe('refused before a page sees it', () => {
  test.each([
    ['an endless address', { path: `/kk?q=${'x'.repeat(5000)}` }, 414],
    ['an address of another server', { path: 'http://example.kz/kk' }, 400],
    [
      'a body of unknown length',
      { path: '/kk', method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
      411,
    ],
    ['a form of nobody knows where', { path: '/kk', method: 'POST' }, 403],
    ['a form of another site', { path: '/kk', method: 'POST', headers: { origin: 'https://evil.kz' } }, 403],
    ['a body over the limit', { path: '/kk', method: 'POST', headers: { 'content-length': '3000000' } }, 413],
  ])('%s', async (_, call, status) => {
    const { port, seen } = await serve()
    const answer = await get({ port, ...call })
    expect(answer.status).toBe(status)
    expect(answer.headers.connection).toBe('close')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(seen).toEqual([])
  })

  test('headers over 16 kB', async () => {
    const { port, seen } = await serve()
    const answer = await get({ port, path: '/kk', headers: { 'x-long': 'x'.repeat(20_000) } })
    expect(answer.status).toBe(431)
    expect(seen).toEqual([])
  })
})

describe('headers of an answer', () => {
  test('a document has a strict policy whose nonce the page can read', async () => {
    const { port, seen } = await serve()
    const { headers } = await get({ port, path: '/kk/sign-in' })
    const policy = String(headers['content-security-policy'])
    expect(seen[0]?.headers['content-security-policy']).toBe(policy)
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  test('every document has a nonce of its own', async () => {
    const { port } = await serve()
    const [one, two] = await Promise.all([get({ port, path: '/kk' }), get({ port, path: '/kk' })])
    expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy'])
  })

  test.each(['/kk', '/_next/static/x.js', '/icon.svg', '/api/missing', '/api/health', '/'])(
    '%s is protected',
    async (path) => {
      const { port } = await serve()
      const { headers } = await get({ port, path })
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers['permissions-policy']).toContain('geolocation=()')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('strict-transport-security')
    },
  )

  test('HSTS only where the trusted proxy says HTTPS', async () => {
    const path = '/kk'
    const trusting = await serve({ trustProxy: true })
    const https = { 'x-forwarded-proto': 'https' }
    const answer = await get({ port: trusting.port, path, headers: https })
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    const plain = await get({ port: trusting.port, path, headers: { 'x-forwarded-proto': 'http' } })
    expect(plain.headers).not.toHaveProperty('strict-transport-security')
    const alone = await serve()
    const lie = await get({ port: alone.port, path, headers: https })
    expect(lie.headers).not.toHaveProperty('strict-transport-security')
  })
})

describe('headers of a request', () => {
  const forged = {
    'x-nonce': 'forged',
    'content-security-policy': "script-src 'nonce-forged'",
    'content-security-policy-report-only': "script-src 'nonce-forged'",
    'x-middleware-subrequest': 'src/middleware',
    'x-zhariya-address': '203.0.113.9',
    'x-matched-path': '/kk/overview',
    'x-invoke-path': '/kk/overview',
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '203.0.113.9',
    forwarded: 'for=203.0.113.9',
  }

  test('what only we may say does not come in from outside', async () => {
    const { port, seen } = await serve()
    await get({ port, path: '/kk', headers: forged })
    const reached = seen[0]?.headers ?? {}
    expect(Object.values(reached).join(' ')).not.toMatch(/forged|203\.0\.113\.9|evil|middleware|overview/)
    expect(reached['x-zhariya-address']).toBe('127.0.0.1')
  })

  test('a trusted proxy names the client; what the client claimed stands before it and is not believed', async () => {
    const { port, seen } = await serve({ trustProxy: true })
    await get({ port, path: '/kk', headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' } })
    expect(seen[0]?.headers['x-zhariya-address']).toBe('198.51.100.7')
  })

  test('cookies and the headers of actions pass', async () => {
    const { port, seen } = await serve()
    const headers = { cookie: 'a=1', 'next-action': 'abc', rsc: '1', origin: 'http://localhost' }
    await get({ port, path: '/kk', headers })
    expect(seen[0]?.headers).toMatchObject(headers)
  })
})

describe('an address without a language', () => {
  test.each([
    ['/', {}, '/kk'],
    ['/?a=1&b=2', {}, '/kk?a=1&b=2'],
    ['/directives/1?tab=2', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' }, '/ru/directives/1?tab=2'],
    ['/', { 'accept-language': 'de,en;q=0.5,kk;q=0.4' }, '/en'],
    ['/', { 'accept-language': 'ru;q=0, en;q=0.1' }, '/en'],
    ['/', { 'accept-language': '*' }, '/kk'],
    ['/', { cookie: 'x=1; locale=ru', 'accept-language': 'en' }, '/ru'],
    ['/', { cookie: 'locale=de', 'accept-language': 'en' }, '/en'],
    ['/', { cookie: 'xlocale=ru' }, '/kk'],
    ['/kkk', {}, '/kk/kkk'],
    ['//evil.example/path', {}, '/kk/evil.example/path'],
    ['/\\evil.example/x', {}, '/kk/evil.example/x'],
    // Mails and codes of earlier versions say tasks.
    ['/kk/tasks/1?paste=1', {}, '/kk/obligations/1?paste=1'],
    ['/tasks', {}, '/obligations'],
    ['//tasks/evil.example/x', {}, '/kk/tasks/evil.example/x'],
  ])('%s with %j goes to %s', async (path, headers, location) => {
    const { port, seen } = await serve()
    const answer = await get({ port, path, headers })
    expect(answer.status).toBe(307)
    expect(answer.headers.location).toBe(location)
    expect(answer.headers.vary).toBe('cookie, accept-language')
    expect(seen).toEqual([])
  })

  test.each([
    '/kk',
    '/ru/overview',
    '/en',
    '/api/x',
    '/_next/static/a.js',
    '/icon.svg',
    '/manifest.webmanifest',
  ])('%s stays', async (path) => {
    const { port, seen } = await serve()
    expect((await get({ port, path })).status).toBe(200)
    expect(seen.map(({ url }) => url)).toEqual([path])
  })
})

describe('failure', () => {
  test('what a page throws ends as 500 without a word of it', async () => {
    const { port } = await serve({ page: () => Promise.reject(new Error('secret detail')) })
    const answer = await get({ port, path: '/kk' })
    expect(answer.status).toBe(500)
    expect(answer.body).not.toContain('secret')
  })
})

describe('stopping', () => {
  test('an answer under way is finished, an idle connection closed, a new one refused', async () => {
    const { port, stop, seen } = await serve({
      page: async (response) => {
        await sleep(400)
        response.end('slow')
      },
    })
    const idle = connect({ port, host: '127.0.0.1' })
    const idleClosed = new Promise((resolve) => idle.once('close', resolve))
    idle.resume()
    const slow = get({ port, path: '/kk' })
    await expect.poll(() => seen.length).toBe(1)
    const stopped = stop()
    await idleClosed
    await expect(get({ port, path: '/kk' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    const answer = await slow
    expect(answer.body).toBe('slow')
    expect(answer.headers.connection).toBe('close')
    await stopped
  })

  test('nothing to wait for: at once', async () => {
    const { stop } = await serve()
    // Far below what it gives to answers that are under way.
    const ended = await Promise.race([stop().then(() => 'stopped'), sleep(5000, 'waits')])
    expect(ended).toBe('stopped')
  })
})

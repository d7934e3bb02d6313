import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHead } from '#/integrations/page/read-page.ts'
import { type FetchPolicy, userAgentOf } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { HEADLINE, type PressSite, startPressSite } from '../worker/press-site.ts'
import { type Canary, startCanary } from './canary.ts'

let canary: Canary
let site: PressSite

beforeAll(async () => {
  canary = await startCanary()
  site = await startPressSite({ elsewhere: `http://127.0.0.1:${canary.port}/` })
})
afterAll(async () => {
  await site.close()
  await canary.close()
})

/** From the press site, which is let through; the canary's port is open, its address is not. */
const get = (path: string, policy: Partial<FetchPolicy> = {}) =>
  safeFetch({
    url: site.origin + path,
    allowedOrigin: site.origin,
    policy: { ports: [80, 443, canary.port], deadlineMs: 5000, ...policy },
  })

const bodyOf = (outcome: Awaited<ReturnType<typeof safeFetch>>) =>
  outcome.kind === 'answered' ? new TextDecoder().decode(outcome.body) : outcome

describe('a page', () => {
  test.each(['/good', '/gzip', '/brotli', '/deflate'])('%s is read and decoded', async (path) => {
    const outcome = await get(path)
    expect(outcome).toMatchObject({
      kind: 'answered',
      status: 200,
      finalUrl: site.origin + path,
      contentType: 'text/html; charset=utf-8',
      redirects: [],
    })
    expect(bodyOf(outcome)).toContain(HEADLINE)
  })

  test.each([
    '/deflate-raw',
    '/encoding-utf-8',
    '/compress',
    '/gzip-named-twice',
    '/type-unknown',
    '/type-empty',
    '/type-upper',
    '/type-xhtml',
  ])('%s is read as browsers read it', async (path) => {
    expect(bodyOf(await get(path))).toContain(HEADLINE)
  })

  test('that breaks off while compressed is read as far as it came', async () => {
    expect(bodyOf(await get('/gzip-cut'))).toContain(HEADLINE)
  })

  test.each([
    ['/missing', 404],
    ['/gone', 410],
    ['/forbidden', 403],
    ['/broken', 500],
    ['/nowhere', 302],
  ])('%s is an answer of status %i without a body', async (path, status) => {
    expect(await get(path)).toMatchObject({ kind: 'answered', status, body: new Uint8Array() })
  })

  test('of another type is not downloaded', async () => {
    expect(await get('/paper.pdf')).toMatchObject({ kind: 'answered', status: 200, body: new Uint8Array() })
  })

  test.each(['/windows-1251', '/windows-1251-header'])('%s is read in its charset', async (path) => {
    const outcome = await get(path)
    const page = outcome.kind === 'answered' && readHead({ ...outcome, url: outcome.finalUrl, readOn: null })
    expect(page && page.title).toBe('Пресс-релиз: осторожно, мошенники')
  })
})

test('a request says who asks and takes no credentials along', async () => {
  const url = `${site.origin.replace('//', '//director:secret@')}/good#part`
  const policy = { userAgent: userAgentOf('https://zhariya.example.kz') }
  const outcome = await safeFetch({ url, allowedOrigin: site.origin, policy })
  expect(outcome).toMatchObject({ kind: 'answered', finalUrl: `${site.origin}/good` })
  expect(site.lastHeaders()).toMatchObject({
    'user-agent': 'Mozilla/5.0 (compatible; ZhariyaLinkCheck/1.0; +https://zhariya.example.kz)',
    'accept-encoding': 'gzip, deflate, br',
  })
  for (const name of ['authorization', 'cookie', 'referer'])
    expect(site.lastHeaders()).not.toHaveProperty(name)
})

describe('redirects', () => {
  test('are followed and remembered', async () => {
    const outcome = await get('/moved')
    expect(outcome).toMatchObject({
      kind: 'answered',
      finalUrl: `${site.origin}/good`,
      redirects: [`${site.origin}/moved`],
    })
  })

  test('in raw Cyrillic are read as UTF-8', async () => {
    const finalUrl = `${site.origin}/good?${encodeURI('бет')}=1`
    expect(await get('/moved-cyrillic')).toMatchObject({ kind: 'answered', status: 200, finalUrl })
  })

  test('five are enough, the sixth is too many, and so is a loop', async () => {
    expect(await get('/chain-5')).toMatchObject({ kind: 'answered', status: 200 })
    expect(await get('/chain-6')).toMatchObject({ kind: 'failed', reason: 'too_many_redirects' })
    site.seen.length = 0
    expect(await get('/loop')).toMatchObject({ kind: 'failed', reason: 'too_many_redirects' })
    expect(site.seen).toHaveLength(6)
  })

  test.each([
    ['/elsewhere', 'private_address'],
    ['/elsewhere-by-name', 'local_name'],
    ['/to-file', 'bad_scheme'],
  ])('%s is refused: %s', async (path, reason) => {
    expect(await get(path)).toMatchObject({ kind: 'refused', reason })
    expect(canary.hits()).toBe(0)
  })

  test('to a name that turns out to be private are refused', async () => {
    const away = await startPressSite({ elsewhere: `http://rebind.public.kz:${canary.port}/` })
    let asked = 0
    const resolve = () => {
      asked++
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    }
    const outcome = await safeFetch({
      url: `${away.origin}/elsewhere`,
      allowedOrigin: away.origin,
      policy: { ports: [canary.port], resolve },
    })
    await away.close()
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'private_address' })
    expect({ asked, hits: canary.hits() }).toEqual({ asked: 1, hits: 0 })
  })
})

describe('limits', () => {
  test.each(['/big', '/big-packed', '/big-script'])('%s is read from its beginning', async (path) => {
    const body = bodyOf(await get(path))
    expect(body).toContain(HEADLINE)
    expect(body).toMatch(/<p>Мошенники[^]*<\/article>/)
    expect(Buffer.byteLength(String(body))).toBeLessThanOrEqual(3_000_000)
  })

  test('of a picture in the page that was cut nothing is left, of a plain text its beginning', async () => {
    expect(String(bodyOf(await get('/big')))).toMatch(/<\/article>$/)
    expect(String(bodyOf(await get('/big-plain'))).length).toBeGreaterThan(1_000_000)
  })

  test('a picture too large is none', async () => {
    const url = `${site.origin}/big-picture`
    const outcome = await safeFetch({ url, allowedOrigin: site.origin, wants: 'image' })
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'too_large' })
  })

  test.each(['/bomb', '/endless'])('%s is broken off as too large', async (path) => {
    const before = process.memoryUsage().arrayBuffers
    expect(await get(path)).toMatchObject({ kind: 'failed', reason: 'too_large' })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000)
  })

  test.each(['/silent', '/drip'])('%s ends at the deadline of the wall clock', async (path) => {
    expect(await get(path, { deadlineMs: 400 })).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })

  test('a name server that never answers ends at the deadline too', async () => {
    const policy = { deadlineMs: 300, resolve: () => new Promise<never>(() => undefined) }
    const outcome = await safeFetch({ url: 'http://public.kz/', allowedOrigin: null, policy })
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })

  test('the caller can break off', async () => {
    const signal = AbortSignal.timeout(100)
    const outcome = await safeFetch({ url: `${site.origin}/silent`, allowedOrigin: site.origin, signal })
    expect(outcome.kind).toBe('failed')
  })
})

test.each([
  ['/gzip-lie', 'bad_response'],
  ['/gzip-twice', 'bad_response'],
  ['/gzip-twice-told-once', 'bad_response'],
  ['/huge-header', 'bad_response'],
  ['/not-http', 'bad_response'],
  ['/reset', 'reset'],
  ['/reset-halfway', 'reset'],
])('%s is a failed transport: %s', async (path, reason) => {
  expect(await get(path)).toMatchObject({ kind: 'failed', reason })
})

test('a closed port and broken TLS are told apart', async () => {
  const closed = await startPressSite()
  await closed.close()
  const policy = { deadlineMs: 3000 }
  expect(await safeFetch({ url: closed.origin, allowedOrigin: closed.origin, policy })).toMatchObject({
    kind: 'failed',
    reason: 'unreachable',
  })
  const secure = site.origin.replace('http:', 'https:')
  expect(await safeFetch({ url: secure, allowedOrigin: secure, policy })).toMatchObject({
    kind: 'failed',
    reason: 'tls',
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspectLink } from '#/integrations/link-inspection/inspect-link.ts'
import { readHead } from '#/integrations/page/read-page.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { type Canary, startCanary } from './canary.ts'
import { type RawAnswer, type RawSite, startRawSite } from './raw-site.ts'

const TITLE = 'Кітапханада жаңа залдар ашылды'
const words = '<p>Оқу залы күн сайын сағат тоғыздан алтыға дейін ашық, кіру тегін.</p>'.repeat(5)
const html = (head: string) => `<!doctype html><html><head><meta charset="utf-8">${head}`
const article = html(`<title>${TITLE}</title></head><body><h1>${TITLE}</h1>${words}</html>`)

function ok({ body = article, fields = [] }: { body?: string; fields?: string[] } = {}): string {
  const head = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...fields]
  return [...head, `Content-Length: ${String(Buffer.byteLength(body))}`, '', body].join('\r\n')
}
const to = (location: string, ...fields: string[]) =>
  ['HTTP/1.1 302 Found', `Location: ${location}`, ...fields, 'Content-Length: 0', '', ''].join('\r\n')
const refresh = (content: string) =>
  ok({ body: html(`<meta http-equiv="refresh" content="${content}"><title>Redirecting to …</title>`) })

/** Headers hold bytes: those of `to` are written one to one, pages in UTF-8. */
const latin = (answers: Record<string, RawAnswer>) =>
  Object.fromEntries(
    Object.entries(answers).map(([path, raw]) => [
      path,
      typeof raw === 'string' && raw.includes('Location: ') ? Buffer.from(raw, 'latin1') : raw,
    ]),
  )

let site: RawSite
let other: RawSite
let canary: Canary

/** What the request has to carry, or the other answer. */
const withCookie =
  ({ cookie, yes, no }: { cookie: string; yes: string; no: string }): RawAnswer =>
  (socket) => {
    const sent = site.asked.at(-1) ?? ''
    socket.end(cookiesOf(sent) === cookie ? yes : no)
  }
const cookiesOf = (request: string) => /^cookie: (.*)$/im.exec(request)?.[1]?.trim() ?? ''

beforeAll(async () => {
  canary = await startCanary()
  other = await startRawSite({ answers: { '/': ok() }, host: '127.0.1.1' })
  const inner = `http://127.0.0.1:${String(canary.port)}/`
  const answers: Record<string, RawAnswer> = {
    '/': ok(),
    '/plain': ok(),
    '/with%20space': ok(),
    [encodeURI('/жаңа')]: ok(),
    '/loop': withCookie({ cookie: 'seen=1', yes: ok(), no: to('/loop', 'Set-Cookie: seen=1') }),
    '/gate': withCookie({ cookie: 'a=1; b=2', yes: ok(), no: to('/set') }),
    '/set': to('/gate', 'Set-Cookie: a=1; Path=/', 'set-cookie: b=2; expires=Tomorrow; path=/'),
    '/over': withCookie({ cookie: 'b=2', yes: ok(), no: to('/unset') }),
    '/unset': to(
      '/over',
      'Set-Cookie: b=2; path=/',
      'Set-Cookie: a=1; path=/; expires=Thu, 01-Jan-70 00:00:01 GMT',
    ),
    '/deep/set': to('/plain', 'Set-Cookie: deep=1'),
    '/away': to(`${other.origin}/`, 'Set-Cookie: secret=1; Path=/'),
    '/meta-cookie': withCookie({
      cookie: 'pass=1',
      yes: ok(),
      no: refresh('1').replace('\r\n', '\r\nSet-Cookie: pass=1\r\n'),
    }),
    '/space': to('/with space'),
    '/fragment': to('/plain#part'),
    '/relative': to('plain'),
    '/dots': to('./x/../plain'),
    '/protocol': (socket) => void socket.end(to(`//${new URL(site.origin).host}/plain`)),
    '/cyrillic': to(Buffer.from('/жаңа').toString('latin1')),
    '/percent': to('/100%'),
    '/100%': ok(),
    '/cp1251': to('/\xcf\xf0'),
    '/%CF%F0': ok(),
    '/backslash': to('\\plain'),
    '/none': 'HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n',
    '/empty': to(''),
    '/304': 'HTTP/1.1 304 Not Modified\r\n\r\n',
    '/303': to('/plain').replace('302 Found', '303 See Other'),
    '/307': to('/plain').replace('302 Found', '307 Temporary Redirect'),
    '/header': ok({ body: '', fields: ['Refresh: 0; url=/plain'] }),
    '/header-later': ok({ fields: ['Refresh: 300; url=/gone'] }),
    '/header-none': 'HTTP/1.1 302 Found\r\nRefresh: 0;url=/plain\r\nContent-Length: 0\r\n\r\n',
    '/meta': refresh("0;url='/plain'"),
    '/meta-upper': ok({ body: html('<META HTTP-EQUIV=REFRESH CONTENT=0;URL=/plain>Redirecting') }),
    '/meta-base': ok({ body: html('<base href="/x/"><meta http-equiv=refresh content="2, ../plain">') }),
    '/meta-second': ok({
      body: html(
        '<meta http-equiv="refresh" content="0: /x"><meta http-equiv="refresh" content="5; /plain?a=b&amp;c=d">',
      ),
    }),
    '/plain?a=b&c=d': ok(),
    '/meta-cyrillic': refresh('5;url=/жаңа'),
    '/noscript': ok({
      body: html(`<noscript><meta http-equiv="refresh" content="0;url=/x"></noscript>${article}`),
    }),
    '/comment': ok({ body: html(`<!--<meta http-equiv="refresh" content="0;url=/x">-->${article}`) }),
    '/script': ok({
      body: html(`<script>var a = '<meta http-equiv="refresh" content="0;url=/x">'</script>${article}`),
    }),
    '/later': ok({ body: html(`<meta http-equiv="refresh" content="30;url=/x">${article}`) }),
    '/itself': ok({ body: html(`<meta http-equiv="refresh" content="5">${article}`) }),
    '/itself-named': ok({
      body: html(`<meta http-equiv="refresh" content="0;url=/itself-named#a">${article}`),
    }),
    '/turn': ok({ body: html(`<meta http-equiv="refresh" content="3;url=/turn-2">${article}`) }),
    '/turn-2': ok({ body: html(`<meta http-equiv="refresh" content="3;url=/turn">${article}`) }),
    '/app': ok({ body: html(`<meta http-equiv="refresh" content="0;url=fb://page/1">${article}`) }),
    '/script-address': ok({
      body: html(`<meta http-equiv="refresh" content="0;url=javascript:alert(1)">${article}`),
    }),
    '/no-time': ok({ body: html(`<meta http-equiv="refresh" content="url=/x">${article}`) }),
    '/wrong-time': ok({ body: html(`<meta http-equiv="refresh" content="soon;url=/x">${article}`) }),
    '/gone-page': 'HTTP/1.1 404 Not Found\r\nRefresh: 0;url=/plain\r\nContent-Length: 0\r\n\r\n',
    '/meta-gone': refresh('0;url=/gone-page'),
    '/meta-inner': refresh(`0;url=${inner}`),
    '/header-inner': ok({ body: '', fields: [`Refresh: 0;url=${inner}`] }),
    '/meta-metadata': refresh('0;url=http://169.254.169.254/latest'),
    '/mixed-1': refresh('0;url=/mixed-2'),
    '/mixed-2': to('/mixed-3'),
    '/mixed-3': ok({ body: '', fields: ['Refresh: 0;url=/mixed-4'] }),
    '/mixed-4': to('/mixed-5'),
    '/mixed-5': refresh('0;url=/mixed-6'),
    '/mixed-6': to('/plain'),
  }
  site = await startRawSite({ answers: latin(answers) })
})
afterAll(async () => {
  await site.close()
  await other.close()
  await canary.close()
})

const fetch = ({ url, policy = {} }: { url: string; policy?: Partial<FetchPolicy> }) =>
  safeFetch({
    url,
    allowedOrigin: site.origin,
    policy: { ports: [80, 443, canary.port], trustedOrigins: [other.origin], deadlineMs: 5000, ...policy },
  })
const get = (path: string) => fetch({ url: site.origin + path })

const titleOf = (outcome: Awaited<ReturnType<typeof get>>) =>
  outcome.kind === 'answered' ? readHead({ ...outcome, url: outcome.finalUrl, readOn: null }).title : outcome

describe('cookies', () => {
  test.each(['/loop', '/gate', '/over', '/meta-cookie'])(
    '%s opens with what was set on the way',
    async (path) => {
      expect(titleOf(await get(path))).toBe(TITLE)
    },
  )

  test('are forgotten after the chain', async () => {
    await get('/gate')
    await get('/plain')
    expect(cookiesOf(site.asked.at(-1) ?? '')).toBe('')
  })

  test('stay with their path and their host', async () => {
    await get('/deep/set')
    expect(cookiesOf(site.asked.at(-1) ?? '')).toBe('')
    expect(titleOf(await get('/away'))).toBe(TITLE)
    expect(cookiesOf(other.asked.at(-1) ?? '')).toBe('')
  })
})

describe('redirects lead where browsers go', () => {
  test.each([
    ['/space', '/with%20space'],
    ['/fragment', '/plain'],
    ['/relative', '/plain'],
    ['/dots', '/plain'],
    ['/protocol', '/plain'],
    ['/backslash', '/plain'],
    ['/cyrillic', encodeURI('/жаңа')],
    ['/percent', '/100%'],
    ['/cp1251', '/%CF%F0'],
    ['/303', '/plain'],
    ['/307', '/plain'],
    ['/header', '/plain'],
    ['/header-none', '/plain'],
    ['/meta', '/plain'],
    ['/meta-upper', '/plain'],
    ['/meta-base', '/plain'],
    ['/meta-second', '/plain?a=b&c=d'],
    ['/meta-cyrillic', encodeURI('/жаңа')],
  ])('%s → %s', async (path, end) => {
    const outcome = await get(path)
    expect(outcome).toMatchObject({ finalUrl: site.origin + end, redirects: [site.origin + path] })
    expect(titleOf(outcome)).toBe(TITLE)
  })

  test.each([
    ['/none', 302],
    ['/empty', 302],
    ['/304', 304],
    ['/gone-page', 404],
  ])('%s is an answer of its own', async (path, status) => {
    expect(await get(path)).toMatchObject({ kind: 'answered', status, redirects: [] })
  })
})

describe('a page that sends nobody away is read itself', () => {
  test.each([
    '/noscript',
    '/comment',
    '/script',
    '/later',
    '/header-later',
    '/itself',
    '/itself-named',
    '/app',
    '/script-address',
    '/no-time',
    '/wrong-time',
  ])('%s', async (path) => {
    const outcome = await get(path)
    expect(outcome).toMatchObject({ finalUrl: site.origin + path, redirects: [] })
    expect(titleOf(outcome)).toBe(TITLE)
  })

  test('two that show each other in turn end with the second', async () => {
    expect(await get('/turn')).toMatchObject({ kind: 'answered', finalUrl: `${site.origin}/turn-2` })
  })
})

describe('the limits hold for every kind of hop', () => {
  test.each(['/meta-inner', '/header-inner', '/meta-metadata'])('%s is refused', async (path) => {
    expect(await get(path)).toMatchObject({ kind: 'refused', reason: 'private_address' })
    expect(canary.hits()).toBe(0)
  })

  test('five in all', async () => {
    expect(await get('/mixed-2')).toMatchObject({ kind: 'answered', finalUrl: `${site.origin}/plain` })
    expect(await get('/mixed-1')).toMatchObject({ kind: 'failed', reason: 'too_many_redirects' })
  })

  test('each hop asks whether its turn has come', async () => {
    const asked: string[] = []
    await safeFetch({
      url: `${site.origin}/meta`,
      allowedOrigin: site.origin,
      mayAsk: ({ pathname }) => Promise.resolve(asked.push(pathname) > 0),
    })
    expect(asked).toEqual(['/meta', '/plain'])
  })
})

test('the publication is what stands behind «Redirecting to …»', async () => {
  const look = (path: string) =>
    inspectLink({
      url: site.origin + path,
      fetch: (url) => fetch({ url }),
      probes: { read: () => Promise.resolve({ kind: 'missing' }), keep: () => Promise.resolve() },
      readOn: '2026-11-23' as CalendarDate,
    })
  expect(await look('/meta')).toMatchObject({
    answer: { kind: 'answered', finalUrl: `${site.origin}/plain` },
    reading: { title: TITLE, access: 'open' },
  })
  expect((await look('/meta-gone')).answer).toMatchObject({ status: 404 })
})

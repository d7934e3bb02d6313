import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { expect, test } from 'playwright/test'
import { furnish, type Furnished } from '../setup/e2e-pages.ts'
import { makeE2eWorld, password, workerIsIdle, type E2eWorld } from '../setup/e2e-world.ts'
import { storedRows } from '../setup/stored-rows.ts'
import { formOf, sessionCookieName, signInByForm, visitor, type Visitor } from '../setup/visitor.ts'

test.describe('hostile requests', { tag: ['@desktop', '@alone'] }, () => {
  let world: E2eWorld
  let ids: Furnished['ids']
  let director: Visitor
  let obligation: string

  test.beforeAll(async () => {
    world = await makeE2eWorld()
    ids = (await furnish(world)).ids
    director = await world.visit('director')
    obligation = `/ru/obligations/${ids.freshObligation}`
    await workerIsIdle(world)
  })
  test.afterAll(() => world.close())

  const enterAnew = async (person: 'anonymous' | 'director' | 'officer') =>
    person === 'anonymous' ? visitor() : signInByForm({ email: await world.emailOf(person), password })
  const rows = () =>
    storedRows(
      (sql) => world.db.prisma.$queryRawUnsafe(sql),
      ['session', 'job', 'audit_entry', 'audit_link', 'audit_chain'],
    )

  test('every action of the build refuses garbage with an answer, whoever sends it', async () => {
    test.setTimeout(120_000)
    const before = await rows()
    const actions = builtActions()
    expect(actions.length).toBeGreaterThan(10)
    for (const person of ['anonymous', 'director', 'officer'] as const) {
      let who = await enterAnew(person)
      for (const action of actions) {
        for (const body of garbage) {
          const headers = { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' }
          const answer = await who.post(obligation, { body, headers })
          if (readable(body)) expect.soft(answer.status, `${action} ${body}`).toBeLessThan(500)
          expect.soft(await answer.text(), `${action} ${body}`).not.toMatch(ofTheMachine)
        }
        // One of them signs out, whatever it is sent.
        if ((await who.get('/ru')).headers.get('location')?.includes('sign-in')) who = await enterAnew(person)
      }
    }
    expect(await rows()).toEqual(before)
  })

  test('a form that another site sends, or nobody says where from, changes nothing', async () => {
    const before = await rows()
    const body = await formOf({ who: director, path: obligation, holding: 'obligationId' })
    const own = process.env.E2E_ORIGIN ?? ''
    const foreign: Record<string, string>[] = [
      { origin: '' },
      { origin: 'null' },
      { origin: 'https://evil.kz' },
      { origin: `${own}.evil.kz` },
      { origin: own, 'sec-fetch-site': 'cross-site' },
      { origin: own, 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.kz', 'x-forwarded-host': 'evil.kz' },
    ]
    for (const headers of foreign) {
      // The connection ends with the refusal: whoever is still sending then may not read it.
      const status = await director.post(obligation, { body, headers }).then(
        (answer) => answer.status,
        () => 403,
      )
      expect.soft(status, JSON.stringify(headers)).toBe(403)
    }
    expect(await rows()).toEqual(before)
    await director.post(obligation, { body })
    expect(await rows(), 'the same form from its own page').not.toEqual(before)
  })

  test('another’s id in a form changes nothing', async () => {
    const before = await rows()
    const other = await world.visit('otherDirector')
    const body = await formOf({ who: director, path: obligation, holding: 'name="text"' })
    body.set('text', 'https://t.me/skomuseum/300')
    const answer = await other.post('/ru/obligations', { body })
    expect(answer.status).toBeLessThan(500)
    expect(await rows()).toEqual(before)
  })

  test('field names that reach for prototypes reach nothing', async () => {
    const body = await formOf({ who: director, path: obligation, holding: 'obligationId' })
    for (const name of ['__proto__.polluted', 'constructor.prototype.polluted', 'a.__proto__.polluted'])
      body.append(name, 'yes')
    body.append(`${'a.'.repeat(5000)}b`, 'deep')
    body.set('obligationId', 'not-an-id')
    const answer = await director.post(obligation, { body })
    expect(answer.status).toBeLessThan(500)
    expect((await visitor().get('/ru/sign-in')).status).toBe(200)
  })

  test('endless and mislabelled bodies are refused, and the next request is answered', async () => {
    const before = await rows()
    const action = builtActions()[0] ?? ''
    const types = [
      'text/plain',
      'application/json',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'x/y',
    ]
    for (const type of types) {
      for (const body of ['x'.repeat(1_100_000), '', '\u0000', '{"a":', '--x\r\n\r\n']) {
        const headers = { 'content-type': type, 'next-action': action }
        const what = `${type} ${body.slice(0, 9)}`
        const answer = await director.post(obligation, { body, headers }).catch(() => cutOff)
        expect.soft(answer.status, what).toBeGreaterThanOrEqual(400)
        expect.soft(await answer.clone().text(), what).not.toMatch(ofTheMachine)
        if (body.length > 1_048_576) expect.soft(answer.status, what).toBe(413)
      }
    }
    expect((await director.get(obligation)).status).toBe(200)
    expect(await rows()).toEqual(before)
  })

  test('the door leads nowhere but into the portal', async () => {
    const email = await world.emailOf('director')
    const nexts = [
      '//evil.kz',
      'https://evil.kz',
      '/\\evil.kz',
      '/kk/../..//evil.kz',
      '/kk\r\nset-cookie: a=b',
    ]
    for (const next of [
      ...nexts,
      'javascript:alert(1)',
      '/ru/%0d%0aset-cookie:a=b',
      '/kk@evil.kz',
      ' //evil.kz',
    ]) {
      const path = `/ru/sign-in?next=${encodeURIComponent(next)}`
      const body = await formOf({ who: visitor(), path, holding: 'name="password"' })
      body.set('email', email)
      body.set('password', password)
      const answer = await visitor().post(path, { body })
      const location = answer.headers.get('location') ?? ''
      const place = new URL(location, process.env.E2E_ORIGIN)
      expect.soft(place.origin, next).toBe(process.env.E2E_ORIGIN)
      expect.soft(place.pathname, next).toMatch(/^\/ru(\/|$)/)
      const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
      expect.soft(cookies, next).not.toContain('a')
    }
  })

  test('addresses that climb or break are answered, without files and without errors', async () => {
    const paths = [
      '/../../etc/passwd',
      '/kk/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%5c..%5cetc',
      '/kk/obligations/%00',
      '/kk/%ff%fe',
      '/kk/%',
      '//evil.kz/kk',
      '/\\evil.kz',
      '/kk//evil.kz',
      '/%0d%0aset-cookie:%20a=b',
      '/xx/overview',
      '/__proto__/overview',
      '/kk/__proto__',
      '/_next/static/../../package.json',
      '/_next/image?url=https://evil.kz/x.png&w=64&q=75',
      '/api/auth/session',
      '/kk/overview?directive=%00&show=%ff&sort=__proto__&order[]=x',
      `/kk/overview?q=${'x'.repeat(5000)}`,
    ]
    for (const path of paths) {
      const { status, headers, body } = await rawGet({ path, cookie: director.cookie })
      expect.soft(status, path).toBeLessThan(500)
      expect.soft(body, path).not.toMatch(/root:.*:0:0|"dependencies"/)
      expect.soft(headers['set-cookie']?.join() ?? '', path).not.toMatch(/(^|,)a=b/)
      const location = headers.location
      if (location) expect.soft(new URL(location, process.env.E2E_ORIGIN).host, path).toMatch(/^localhost/)
    }
  })

  test('a cookie that is not ours is nobody', async () => {
    const value = director.cookie.split('=')[1] ?? ''
    const forged = [
      '',
      'x',
      'a.b.c.d.e',
      '%00',
      `${value}x`,
      value.slice(0, -3),
      'ey'.repeat(3000),
      '"; path=/',
    ]
    for (const cookie of forged) {
      const answer = await visitor(`${sessionCookieName}=${cookie}`).get(obligation)
      expect.soft([307, 400, 431], cookie.slice(0, 20)).toContain(answer.status)
    }
    const wrongLocale = await visitor('locale=../../evil').get('/')
    expect(wrongLocale.headers.get('location')).toMatch(/^\/(kk|ru|en)$/)
  })

  test('headers that only the server sets are not believed', async () => {
    const forged: Record<string, string>[] = [
      { 'x-zhariya-path': '//evil.kz', 'x-zhariya-address': 'x' },
      { 'x-middleware-subrequest': 'src/middleware' },
      { 'x-forwarded-host': 'evil.kz', 'x-forwarded-proto': 'https' },
      { 'x-nonce': 'abc', 'content-security-policy': "script-src 'unsafe-inline'" },
    ]
    for (const headers of forged) {
      const answer = await visitor().get(obligation, headers)
      expect.soft(answer.status).toBe(307)
      expect.soft(answer.headers.get('location')).toBe(`/ru/sign-in?next=${encodeURIComponent(obligation)}`)
    }
  })
})

const garbage = [
  '',
  '{',
  '[]',
  '[null]',
  '[{}]',
  '[[[[]]]]',
  '[7]',
  '["$undefined"]',
  '["$D2026-01-01"]',
  '["$n99999999999999999999"]',
  '["$F1"]',
  '["$@0"]',
  '["$Q0"]',
  '["$K1"]',
  '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
  '[null,{"id":"\\u0000","itemId":{"$ne":null},"obligationId":["a"],"version":-1}]',
]

/** What React cannot read as arguments is answered by Next: 500, in its own few words. */
function readable(body: string): boolean {
  return !['', '{', '["$F1"]', '["$Q0"]', '["$K1"]'].includes(body)
}

/** What whoever is still sending sees of a 413. */
const cutOff = new Response('', { status: 413 })

/** Traces of code and places of files are nobody's business. */
const ofTheMachine = /node_modules|\/src\/|\.ts:\d|at async|prisma/i

/** The ids of every server action, as the build lists them. */
function builtActions(): string[] {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: object
  }
  return Object.keys(manifest.node)
}

/** Sends the path as it is spelled: fetch would tidy it up. */
function rawGet({ path, cookie }: { path: string; cookie: string }) {
  const { hostname, port } = new URL(process.env.E2E_ORIGIN ?? '')
  return new Promise<{
    status: number
    headers: NodeJS.Dict<string> & { 'set-cookie'?: string[] }
    body: string
  }>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, headers: { cookie } }, (answer) => {
      let body = ''
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers as never, body }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

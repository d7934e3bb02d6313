import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHead } from '#/integrations/page/read-page.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { type RawAnswer, type RawSite, startRawSite } from './raw-site.ts'

const TITLE = 'Мұражайда жаңа көрме ашылды'
const opening = `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1>`
const page = `${opening}${'<p>Көрме бір айға созылады, таңдауыңыз, кіру тегін.</p>'.repeat(10)}</html>`
/** Its end is left out, as in many pages. */
const open = page.replace('</html>', '')
const size = Buffer.byteLength(page)
const packed = gzipSync(page)
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`

function answer({
  status = 'HTTP/1.1 200 OK',
  fields = [`Content-Length: ${String(size)}`],
  body = page,
  end = '\r\n',
}: {
  status?: string
  fields?: string[]
  body?: string
  end?: string
} = {}): string {
  return [status, 'Content-Type: text/html', ...fields, '', body].join(end)
}

const fine = {
  plain: answer(),
  'lines that end in LF': answer({ end: '\n' }),
  'lines that end in CR CR LF': answer({ end: '\r\r\n' }),
  'LF here, CR LF there': answer().replace('200 OK\r\n', '200 OK\n'),
  'HTTP/1.0 without a length': answer({ status: 'HTTP/1.0 200 OK', fields: [] }),
  'HTTP/1.1 without a length': answer({ fields: [] }),
  'HTTP/2.0 on a line of HTTP/1.1': answer({ status: 'HTTP/2.0 200 OK' }),
  'HTTP/1.2': answer({ status: 'HTTP/1.2 200 OK' }),
  'http in small letters': answer({ status: 'http/1.1 200 ok' }),
  'no reason': answer({ status: 'HTTP/1.1 200' }),
  'an empty reason': answer({ status: 'HTTP/1.1 200 ' }),
  'a Cyrillic reason': answer({ status: 'HTTP/1.1 200 Жақсы' }),
  'two blanks': answer({ status: 'HTTP/1.1  200  OK' }),
  'empty lines before': `\r\n\r\n${answer()}`,
  'a blank before': ` ${answer()}`,
  'a folded field': answer({ fields: ['X-A: a', '\tb', `Content-Length: ${String(size)}`] }),
  'a blank before the colon': answer({ fields: [`Content-Length : ${String(size)}`] }),
  'a line without a colon': answer({ fields: ['PHP Warning', `Content-Length: ${String(size)}`] }),
  'a warning with a colon': answer({ fields: ['<br><b>Warning</b>: x', `Content-Length: ${String(size)}`] }),
  'a field without a name': answer({ fields: [': x', `Content-Length: ${String(size)}`] }),
  'a Cyrillic name': answer({ fields: ['Тип: x', `Content-Length: ${String(size)}`] }),
  'control characters': answer({ fields: ['X-A: a\u0001\u0000b', `Content-Length: ${String(size)}`] }),
  'fields of 40 kB': answer({ fields: [`X-A: ${'a'.repeat(40_000)}`, `Content-Length: ${String(size)}`] }),
  'the length twice': answer({ fields: Array<string>(2).fill(`Content-Length: ${String(size)}`) }),
  'the length twice in a line': answer({ fields: [`Content-Length: ${String(size)}, ${String(size)}`] }),
  'a length that is none': answer({ fields: ['Content-Length: abc'] }),
  'an empty length': answer({ fields: ['Content-Length:'] }),
  'a length below nothing': answer({ fields: ['Content-Length: -1'] }),
  'a length too long': answer({ fields: ['Content-Length: 100000'] }),
  'a length too long, no end of the page': answer({ fields: ['Content-Length: 100000'], body: open }),
  'a length too long, the line stays open': (socket) => {
    socket.write(answer({ fields: ['Content-Length: 100000'] }))
  },
  'the length of what is packed, the line stays open': (socket) => {
    socket.write(answer({ fields: ['Content-Encoding: gzip', `Content-Length: ${String(size)}`], body: '' }))
    socket.write(packed)
  },
  'the length of what is packed': (socket) => {
    socket.write(answer({ fields: ['Content-Encoding: gzip', `Content-Length: ${String(size)}`], body: '' }))
    socket.end(packed)
  },
  'more than the length': `${answer({ fields: ['Connection: close', `Content-Length: ${String(size)}`] })}more`,
  'a length beside chunks': chunked({ body: `${chunk(page)}0\r\n\r\n`, fields: ['Content-Length: 7'] }),
  chunks: chunked({ body: `${chunk(page)}0\r\n\r\n` }),
  'chunks of HTTP/1.0': chunked({ body: `${chunk(page)}0\r\n\r\n` }).replace('1.1', '1.0'),
  'chunks that end in LF': chunked({ body: `${chunk(page)}0\r\n\r\n`.replaceAll('\r\n', '\n') }),
  'blanks behind the size': chunked({ body: `${chunk(page)}0\r\n\r\n`.replace('\r\n', '  \r\n') }),
  'chunks without the last': chunked({ body: chunk(page) }),
  'chunks without the last empty line': chunked({ body: `${chunk(page)}0\r\n` }),
  'chunks without the last, no end of the page': chunked({ body: chunk(open) }),
  'chunks and then noise': chunked({ body: `${chunk(page)}zzz\r\n` }),
  'chunks and then noise, no end of the page': chunked({ body: `${chunk(open)}zzz\r\n` }),
  'early hints': `HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n${answer()}`,
  'a notice to go on': `HTTP/1.1 100 Continue\r\n\r\n${answer()}`,
  'an offer of HTTP/2': answer({
    fields: ['Upgrade: h2,h2c', 'Connection: Upgrade, close', `Content-Length: ${String(size)}`],
  }),
} satisfies Record<string, RawAnswer>

function chunked({ body, fields = [] }: { body: string; fields?: string[] }): string {
  return answer({ fields: ['Transfer-Encoding: chunked', ...fields], body })
}

const bad: Record<string, RawAnswer> = {
  'no HTTP': 'SSH-2.0-OpenSSH_9.2\r\n',
  'two lengths': answer({ fields: ['Content-Length: 5', 'Content-Length: 50'] }),
  'a head without end': (socket) => {
    socket.write('HTTP/1.1 200 OK\n')
    const timer = setInterval(() => socket.write('X-A: b\n'.repeat(2000)), 1)
    socket.on('close', () => clearInterval(timer))
  },
  'a head letter by letter': (socket) => {
    socket.write('HTTP/1.1 200 OK\nX-A: ')
    const timer = setInterval(() => socket.write('b'), 0.1)
    socket.on('close', () => clearInterval(timer))
  },
  'a status of no kind': 'HTTP/1.1 099 x\r\nContent-Length: 0\r\n\r\n',
  'another protocol': 'HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
  'a length too long, no page': answer({ fields: ['Content-Length: 100000'], body: '<title>half' }),
}

const paths = Object.fromEntries(Object.keys({ ...fine, ...bad }).map((name, at) => [name, `/${String(at)}`]))
let site: RawSite

beforeAll(async () => {
  const answers = Object.entries({ ...fine, ...bad }).map(([name, raw]) => [paths[name] ?? '', raw] as const)
  site = await startRawSite({ answers: Object.fromEntries(answers) })
})
afterAll(() => site.close())

const get = ({ name, policy = {} }: { name: string; policy?: Partial<FetchPolicy> }) =>
  safeFetch({
    url: `${site.origin}${paths[name] ?? ''}`,
    allowedOrigin: site.origin,
    policy: { deadlineMs: 8000, ...policy },
  })

describe('as in a browser the page is read', () => {
  test.each(Object.keys(fine))('%s', async (name) => {
    const outcome = await get({ name })
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 })
    if (outcome.kind !== 'answered') return
    expect(readHead({ ...outcome, url: outcome.finalUrl, readOn: null }).title).toBe(TITLE)
    expect(Buffer.from(outcome.body).toString()).toContain('кіру тегін.</p>')
  })
})

describe('what no browser reads is a failed transport', () => {
  test.each(Object.keys(bad))('%s', async (name) => {
    expect(await get({ name })).toMatchObject({
      kind: 'failed',
      reason: name.startsWith('a length') ? 'reset' : 'bad_response',
    })
  })
})

describe('the second try', () => {
  test('goes to what was judged at the first: the name is asked for once', async () => {
    const { port } = new URL(site.origin)
    let asked = 0
    const resolve = () => {
      asked += 1
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }])
    }
    const origin = `http://museum.kz:${port}`
    const url = `${origin}${paths['lines that end in LF'] ?? ''}`
    const before = site.asked.length
    const outcome = await safeFetch({ url, allowedOrigin: origin, policy: { resolve } })
    expect(outcome).toMatchObject({ kind: 'answered', remoteAddress: '127.0.0.1' })
    expect({ asked, requests: site.asked.length - before }).toEqual({ asked: 1, requests: 2 })
  })

  test('is made for those alone that need it, and says the same', async () => {
    const before = site.asked.length
    await get({ name: 'plain' })
    expect(site.asked).toHaveLength(before + 1)
    await get({ name: 'lines that end in LF' })
    const [first, second] = site.asked.slice(-2).map(fieldsOf)
    expect(second).toEqual(first)
  })

  test('keeps the deadline', async () => {
    const outcome = await get({ name: 'a head letter by letter', policy: { deadlineMs: 50 } })
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'timeout' })
  })
})

test('no line stays open', async () => {
  await expect.poll(() => site.open()).toBe(0)
})

/** The fields of a request that a site may look at. */
function fieldsOf(head: string): string[] {
  return head
    .toLowerCase()
    .split('\r\n')
    .filter((line) => line !== '' && !line.startsWith('connection:'))
    .sort()
}

test('a letter that a wrong length cuts through does not change the charset', async () => {
  const bytes = Buffer.from(page.replace('charset="utf-8"', ''))
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${String(bytes.lastIndexOf('ң') + 1)}\r\n\r\n`
  const cut = await startRawSite({ answers: { '/': Buffer.concat([Buffer.from(head), bytes]) } })
  const outcome = await safeFetch({ url: cut.origin, allowedOrigin: cut.origin })
  await cut.close()
  expect(outcome.kind === 'answered' && readHead({ ...outcome, url: cut.origin, readOn: null }).title).toBe(
    TITLE,
  )
})

test('the head of a page is no less its own when packed and mended', async () => {
  const head = `HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nContent-Length: ${String(packed.length)}\n\n`
  const lines = await startRawSite({ answers: { '/': Buffer.concat([Buffer.from(head), packed]) } })
  const outcome = await safeFetch({ url: lines.origin, allowedOrigin: lines.origin })
  await lines.close()
  expect(outcome.kind === 'answered' && Buffer.from(outcome.body).toString()).toBe(page)
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'
import type { Resolve } from '#/integrations/safe-fetch/policy.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { type Canary, startCanary } from './canary.ts'

let canary: Canary

beforeAll(async () => {
  canary = await startCanary()
})
afterAll(() => canary.close())

/** Everything but the judgement of the address lets the request through to the canary. */
const fetchFreely = ({
  url,
  resolve,
  allowedOrigin = null,
}: {
  url: string
  resolve?: Resolve
  allowedOrigin?: string | null
}) =>
  safeFetch({
    url,
    allowedOrigin,
    policy: {
      ports: [80, 443, canary.port],
      deadlineMs: 3000,
      resolve: resolve ?? (() => Promise.reject(new Error('no name may be asked for'))),
    },
  })

/** Hosts; each is asked for on the canary's own port. */
const privateHosts = [
  // 127.0.0.1 in every base and with every number of parts
  '127.0.0.1',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0x0.0x0.0x1',
  '0x7f.1',
  '0X7F.0.0.1',
  '017700000001',
  '0177.0.0.1',
  '0177.0.0.01',
  '00000177.0.0.1',
  '0x7f.0.0.0x1',
  '127.0.0.1.',
  '127.127.127.127',
  '127.255.255.254',
  '%31%32%37.0.0.1',
  '127%2e0%2e0%2e1',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127．0．0．1',
  '127｡0｡0｡1',
  // this host, link-local and the metadata service
  '0',
  '0.0.0.0',
  '0.0.0.1',
  '0x0',
  '00',
  '0.255.255.255',
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0xa9.0xfe.0xa9.0xfe',
  '0251.0376.0251.0376',
  '025177524776',
  '169.254.43518',
  '169.16689662',
  '169.254.170.2',
  // private nets and their edges
  '10.0.0.1',
  '10.255.255.255',
  '0xa.1',
  '012.1',
  '167772161',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.0.1',
  '192.168.255.255',
  '3232235521',
  '0300.0250.0.1',
  '100.64.0.1',
  '100.127.255.255',
  '100.100.100.200',
  // special and reserved nets
  '192.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '192.88.99.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.7',
  '203.0.113.9',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '4294967295',
  // IPv6, plain
  '[::]',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::0001]',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[100::1]',
  '[5f00::1]',
  '[4000::1]',
  '[2001:db8::1]',
  '[2001:2::1]',
  '[2001:20::1]',
  '[2002:7f00:1::]',
  '[2002:0808:0808::]',
  '[3fff::1]',
  '[3fff:0fff::1]',
  // IPv6 around an IPv4
  '[::ffff:127.0.0.1]',
  '[::FFFF:7F00:1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::ffff:10.1.2.3]',
  '[::ffff:169.254.169.254]',
  '[::ffff:0:127.0.0.1]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::7f00:1]',
  '[2001:0:808:808::80ff:fffe]',
  '[2001:0:7f00:1::f7f7:f7f7]',
]

const names: [string, RefusalReason][] = [
  ['localhost', 'local_name'],
  ['LOCALHOST', 'local_name'],
  ['localhost.', 'local_name'],
  ['ｌｏｃａｌｈｏｓｔ', 'local_name'],
  ['ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'local_name'],
  ['foo.localhost', 'local_name'],
  ['printer.local', 'local_name'],
  ['db.internal', 'local_name'],
  ['router.lan', 'local_name'],
  ['nas.home.arpa', 'local_name'],
  ['localhost.localdomain', 'local_name'],
  ['metadata', 'metadata_name'],
  ['metadata.google.internal', 'metadata_name'],
  ['METADATA.google.INTERNAL.', 'metadata_name'],
  ['metadata.tencentyun.com', 'metadata_name'],
  ['instance-data', 'metadata_name'],
  ['intranet', 'local_name'],
  ['portal', 'single_label'],
  ['ip6-loopback', 'single_label'],
  ['kz.', 'single_label'],
]

describe('refused without a connection', () => {
  test('the list is long enough to mean something', () => {
    expect(new Set([...privateHosts, ...names.map(([name]) => name)]).size).toBeGreaterThanOrEqual(110)
  })

  test.each(privateHosts)('%s', async (host) => {
    for (const prefix of [
      'http://',
      'https://',
      'http://user:secret@',
      'http://www.example.kz@',
      'HTTP:\\\\',
    ]) {
      const outcome = await fetchFreely({ url: `${prefix}${host}:${canary.port}/page?a=1#@public.kz` })
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'private_address' })
    }
    expect(canary.hits()).toBe(0)
  })

  test.each(names)('%s', async (name, reason) => {
    const outcome = await fetchFreely({ url: `http://${name}:${canary.port}/` })
    expect(outcome).toMatchObject({ kind: 'refused', reason })
    expect(canary.hits()).toBe(0)
  })

  test.each([
    ['ftp://public.kz/', 'bad_scheme'],
    ['file:///etc/passwd', 'bad_scheme'],
    ['gopher://127.0.0.1:6379/_SET', 'bad_scheme'],
    ['javascript:alert(1)', 'bad_scheme'],
    ['data:text/html,x', 'bad_scheme'],
    ['ws://public.kz/', 'bad_scheme'],
    ['blob:http://127.0.0.1/x', 'bad_scheme'],
    ['http://public.kz:22/', 'bad_port'],
    ['http://public.kz:8080/', 'bad_port'],
    ['https://public.kz:6379/', 'bad_port'],
    ['http://public.kz:0/', 'bad_port'],
    ['http://', 'bad_url'],
    ['not an address', 'bad_url'],
    ['http://300.1.2.3/', 'bad_url'],
    ['http://[::1', 'bad_url'],
    ['http://public..kz/', 'bad_url'],
    ['http://[fe80::1%25eth0]/', 'bad_url'],
    ['', 'bad_url'],
  ])('%s → %s', async (url, reason) => {
    expect(await fetchFreely({ url })).toMatchObject({ kind: 'refused', reason })
    expect(canary.hits()).toBe(0)
  })
})

describe('names are judged by what DNS says', () => {
  const answering =
    (...addresses: string[]): Resolve =>
    () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))

  test.each([
    [['127.0.0.1']],
    [['10.0.0.7']],
    [['169.254.169.254']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['fe80::1%eth0']],
    [['64:ff9b::7f00:1']],
    [['93.184.216.34', '127.0.0.1']],
    [['127.0.0.1', '93.184.216.34']],
    [['2606:2800:220:1::1', '::1']],
    [['not an address']],
  ])('%j', async (addresses) => {
    const url = `http://news.public.kz:${canary.port}/`
    const outcome = await fetchFreely({ url, resolve: answering(...addresses) })
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'private_address' })
    expect(canary.hits()).toBe(0)
  })

  test('a name without addresses is a failed transport', async () => {
    const outcome = await fetchFreely({ url: 'http://news.public.kz/', resolve: answering() })
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'dns' })
  })
})

test('the canary sings when it is let: the exact allowed origin, and nothing beside it', async () => {
  const allowedOrigin = `http://127.0.0.1:${canary.port}`
  const beside = [
    `https://127.0.0.1:${canary.port}/`,
    `http://127.0.0.2:${canary.port}/`,
    `http://localhost:${canary.port}/`,
    `http://[::ffff:127.0.0.1]:${canary.port}/`,
    `http://127.0.0.1.:80/`,
    'http://127.0.0.1/',
  ]
  for (const url of beside)
    expect(await fetchFreely({ url, allowedOrigin })).toMatchObject({ kind: 'refused' })
  expect(canary.hits()).toBe(0)
  // Another spelling of the same origin is the same origin after parsing.
  for (const host of ['127.0.0.1', '0x7f.1', 'user:secret@127.0.0.1']) {
    const outcome = await fetchFreely({ url: `http://${host}:${canary.port}/`, allowedOrigin })
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 })
  }
  expect(canary.hits()).toBe(3)
})

import { describe, expect, test } from 'vitest'
import { openCookies } from './cookies.ts'

/** What goes along to an address after one answer of another. */
function sent({
  from = 'https://www.museum.kz/news/1',
  lines,
  to,
}: {
  from?: string
  lines: string[]
  to: string
}) {
  const cookies = openCookies()
  cookies.keep({ url: new URL(from), lines })
  return cookies.headerFor(new URL(to))
}

describe('a cookie goes to', () => {
  test.each([
    ['its host', 'a=1', 'https://www.museum.kz/news/2', 'a=1'],
    ['no host above it', 'a=1', 'https://museum.kz/news/2', null],
    ['no host below it', 'a=1', 'https://x.www.museum.kz/news/2', null],
    ['the domain it names', 'a=1; Domain=museum.kz', 'https://museum.kz/news/2', 'a=1'],
    ['with a dot and in capitals', 'a=1; DOMAIN=.Museum.KZ', 'https://x.museum.kz/news/2', 'a=1'],
    ['no name that only ends like it', 'a=1; Domain=museum.kz', 'https://notmuseum.kz/news/2', null],
    ['nobody for a foreign domain', 'a=1; Domain=library.kz', 'https://library.kz/news/2', null],
    ['nobody for a domain below', 'a=1; Domain=x.www.museum.kz', 'https://x.www.museum.kz/news/2', null],
    ['nobody for a registry', 'a=1; Domain=kz', 'https://other.kz/news/2', null],
    ['nobody for what is no name', 'a=1; Domain=:', 'https://www.museum.kz/news/2', null],
    ['its host for an empty domain', 'a=1; Domain=', 'https://www.museum.kz/news/2', 'a=1'],
    ['its folder', 'a=1', 'https://www.museum.kz/', null],
    ['its path', 'a=1; path=/kk', 'https://www.museum.kz/kk/2', 'a=1'],
    ['its very path', 'a=1; path=/kk', 'https://www.museum.kz/kk?x=1', 'a=1'],
    ['no path that only begins like it', 'a=1; path=/kk', 'https://www.museum.kz/kkk', null],
    ['its folder for a path that is none', 'a=1; path=kk', 'https://www.museum.kz/news/9', 'a=1'],
    ['no open line once it is secure', 'a=1; Secure', 'http://www.museum.kz/news/2', null],
    ['an open line otherwise', 'a=1', 'http://www.museum.kz/news/2', 'a=1'],
    ['its host, with all that is after the first sign', 'a=b=c==', 'https://www.museum.kz/news/2', 'a=b=c=='],
    ['its host without a name', 'abc', 'https://www.museum.kz/news/2', 'abc'],
    ['its host with an empty value', 'a=', 'https://www.museum.kz/news/2', 'a='],
    ['its host between blanks', '  a = 1  ; path=/', 'https://www.museum.kz/news/2', 'a=1'],
    ['its host in quotes', 'a="1 2"', 'https://www.museum.kz/news/2', 'a="1 2"'],
    [
      'its host with unknown words',
      'a=1; SameSite=Lax; Partitioned; Х=ы',
      'https://www.museum.kz/news/2',
      'a=1',
    ],
    ['nobody when empty', ';', 'https://www.museum.kz/news/2', null],
    ['nobody with control characters', 'a=1\u0001', 'https://www.museum.kz/news/2', null],
    ['nobody when longer than 4 kB', `a=${'b'.repeat(5000)}`, 'https://www.museum.kz/news/2', null],
    ['its host by its prefix', '__Host-a=1; Secure; Path=/', 'https://www.museum.kz/', '__Host-a=1'],
    ['nobody against its prefix', '__Host-a=1; Secure; Path=/; Domain=museum.kz', 'https://museum.kz/', null],
    ['nobody without what its prefix promises', '__Secure-a=1', 'https://www.museum.kz/news/2', null],
  ])('%s', (_, line, to, header) => {
    expect(sent({ lines: [line], to })).toBe(header)
  })
})

test.each([
  ['http://www.museum.kz/', 'a=1; Secure; Path=/', 'https://www.museum.kz/', null],
  ['http://www.museum.kz/', 'a=1; Path=/', 'https://www.museum.kz/', 'a=1'],
  ['http://museum.kz/', 'a=1; Domain=museum.kz', 'https://www.museum.kz/', 'a=1'],
  ['https://gov.kz/', 'a=1; Domain=gov.kz', 'https://gov.kz/x', 'a=1'],
  ['https://gov.kz/', 'a=1; Domain=gov.kz', 'https://museum.gov.kz/', null],
  ['https://x.blogspot.com/', 'a=1; Domain=blogspot.com', 'https://y.blogspot.com/', null],
  ['http://93.184.216.34/', 'a=1; Domain=184.216.34', 'http://93.184.216.34/', null],
  ['http://93.184.216.34/', 'a=1; Domain=93.184.216.34', 'http://93.184.216.34/', 'a=1'],
  ['http://127.0.0.1:8080/', 'a=1', 'http://127.0.0.1:8081/', 'a=1'],
  ['https://петропавловск.news/', 'a=1; Domain=петропавловск.news', 'https://www.петропавловск.news/', 'a=1'],
])('set by %s: %s → %s: %s', (from, line, to, header) => {
  expect(sent({ from, lines: [Buffer.from(line).toString('latin1')], to })).toBe(header)
})

describe('days', () => {
  test.each([
    ['expires=Thu, 01 Jan 1970 00:00:00 GMT', null],
    ['expires=Thu, 01-Jan-1970 00:00:01 GMT', null],
    ['expires=Thu, 01-Jan-70 00:00:01 GMT', null],
    ['Expires=Sun Nov  6 08:49:37 1994', null],
    ['expires="Mon, 01 Jan 1990 00:00:00 GMT"', null],
    ['Max-Age=0', null],
    ['max-age=-1; expires=Fri, 31 Dec 2100 23:59:59 GMT', null],
    ['max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'a=1'],
    ['expires=Fri, 31-Dec-9999 23:59:59 GMT', 'a=1'],
    ['expires=Wed, 31 Dec 69 23:59:59 GMT', 'a=1'],
    ['expires=0', 'a=1'],
    ['expires=', 'a=1'],
    ['expires=Ср, 01 янв 1970 00:00:00 GMT', 'a=1'],
    ['expires=1970-01-01T00:00:00Z', 'a=1'],
    ['max-age=soon', 'a=1'],
  ])('%s', (attribute, header) => {
    const lines = ['a=0; path=/', `a=1; path=/; ${attribute}`]
    expect(sent({ lines, to: 'https://www.museum.kz/' })).toBe(header)
  })
})

test('the longest path goes first, and a name is changed in its place', () => {
  const lines = ['a=1; path=/', 'a=2; path=/kk/', 'b=3; path=/', 'a=4; path=/']
  expect(sent({ lines, to: 'https://www.museum.kz/kk/1' })).toBe('a=2; a=4; b=3')
})

test('a host that sets thousands is not kept for thousands', () => {
  const lines = Array.from({ length: 2000 }, (_, at) => `n${String(at)}=${'x'.repeat(100)}`)
  expect(sent({ lines, to: 'https://www.museum.kz/news/2' })?.split('; ')).toHaveLength(50)
})

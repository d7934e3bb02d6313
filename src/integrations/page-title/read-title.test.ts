import { describe, expect, test } from 'vitest'
import { readTitle } from './read-title.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const titleOf = (html: string) => readTitle({ body: bytes(html), contentType: 'text/html' })

/** «Привет» in windows-1251. */
const privet = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)

const around = ({ before, text, after = '</title>' }: { before: string; text: Uint8Array; after?: string }) =>
  Buffer.concat([bytes(before), text, bytes(after)])

describe('which title', () => {
  test.each([
    ['<title>Бірінші</title>', 'Бірінші'],
    ['<title>T</title><meta property="og:title" content="Ашық">', 'Ашық'],
    ['<meta name="og:title" content="Аты"><title>T</title>', 'Аты'],
    ['<meta property=" OG:Title " content=Кең><title>T</title>', 'Кең'],
    ['<meta property="og:title" content=""><title>T</title>', 'T'],
    ['<meta property="og:title" content="&#8203; &#x202E;"><title>T</title>', 'T'],
    ['<meta property="og:title"><title>T</title>', 'T'],
    ['<meta property="og:title" content="1"><meta property="og:title" content="2">', '1'],
    ['<svg><title>Белгіше</title></svg><title>T</title>', 'T'],
    ['<!-- <title>a</title> --><script>"<title>b</title>"</script><title>T</title>', 'T'],
    ['<title>1</title><title>2</title>', '1'],
    ['<title></title>', null],
    ['<p>', null],
    ['', null],
  ])('%s → %s', (html, title) => {
    expect(titleOf(html)).toBe(title)
  })

  test('a page only: other types have none', () => {
    expect(readTitle({ body: bytes('<title>T</title>'), contentType: 'application/json' })).toBeNull()
    expect(readTitle({ body: bytes('<title>T</title>'), contentType: null })).toBe('T')
  })
})

describe('plain text', () => {
  test.each([
    ['A &amp; B &laquo;C&raquo; &#1179; &#x4D9;', 'A & B «C» қ ә'],
    ['a\n\t  b\u00a0\u2003c\u2028d', 'a b c d'],
    ['a\u0000\u0007\u001bb', 'a b'],
    ['ab\u202Ecba\u2066x\u2069\u200F', 'abcbax'],
    ['мо\u00ADшен\u200Bни\uFEFFки', 'мошенники'],
    ['👨\u200D👩\u200D👧 отбасы', '👨\u200D👩\u200D👧 отбасы'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['<b>x</b> & <img src=x onerror=alert(1)>', '<b>x</b> & <img src=x onerror=alert(1)>'],
    ['a&amp;amp;b', 'a&amp;b'],
  ])('%j → %j', (typed, title) => {
    expect(titleOf(`<title>${typed}</title>`)).toBe(title)
  })

  test('is cut at 300 with an ellipsis, never inside a character', () => {
    expect(titleOf(`<title>${'ә'.repeat(300)}</title>`)).toBe('ә'.repeat(300))
    expect(titleOf(`<title>${'ә'.repeat(301)}</title>`)).toBe(`${'ә'.repeat(299)}…`)
    expect(titleOf(`<title>${'🏛'.repeat(200)}</title>`)).toBe(`${'🏛'.repeat(149)}…`)
  })
})

describe('charset', () => {
  test.each([
    [
      'header',
      { body: around({ before: '<title>', text: privet }), contentType: 'text/html; charset="Windows-1251"' },
    ],
    [
      'meta charset',
      { body: around({ before: '<meta charset=cp1251><title>', text: privet }), contentType: 'text/html' },
    ],
    [
      'meta http-equiv',
      {
        body: around({
          before: '<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><title>',
          text: privet,
        }),
        contentType: null,
      },
    ],
    [
      'none declared, not UTF-8',
      { body: around({ before: '<title>', text: privet }), contentType: 'text/html' },
    ],
    ['none declared, UTF-8', { body: bytes('<title>Привет</title>'), contentType: 'text/html' }],
    ['unknown label', { body: bytes('<title>Привет</title>'), contentType: 'text/html; charset=klingon' }],
    [
      'meta lies UTF-16',
      { body: bytes('<meta charset="utf-16"><title>Привет</title>'), contentType: 'text/html' },
    ],
    [
      'byte order mark beats the header',
      { body: bytes('\uFEFF<title>Привет</title>'), contentType: 'text/html; charset=windows-1251' },
    ],
    [
      'UTF-16 with its mark',
      { body: Buffer.from('\uFEFF<title>Привет</title>', 'utf16le'), contentType: 'text/html' },
    ],
    [
      'KOI8-R',
      {
        body: around({
          before: '<meta charset=koi8-r><title>',
          text: Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4),
        }),
        contentType: 'text/html',
      },
    ],
  ])('%s', (_name, page) => {
    expect(readTitle(page)).toBe('Привет')
  })
})

/** Pages of 3 MB made to keep a parser busy; the first took 34 s before depth was limited. */
test.each([
  ['deep', '<div a=b>'.repeat(330_000)],
  ['deep and never closed', `${'<a><b>'.repeat(250)}${'</x>'.repeat(700_000)}`],
  ['attributes', `<a ${'b=c '.repeat(700_000)}>`],
  ['open tags', '<meta '.repeat(500_000)],
  ['brackets', '<'.repeat(3_000_000)],
  ['ampersands', `<title>${'&'.repeat(3_000_000)}`],
  ['endless title', `<title>${'x '.repeat(1_500_000)}`],
  ['quotes', `<meta content="${"'".repeat(3_000_000)}`],
])('a hostile page is read in moments: %s', (_name, html) => {
  const start = performance.now()
  titleOf(html)
  expect(performance.now() - start).toBeLessThan(3000)
})

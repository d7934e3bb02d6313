import { afterEach, describe, expect, test, vi } from 'vitest'
import { readPage } from './read-page.ts'
import { readText } from './text/read-text.ts'

const read = (html: string) =>
  readPage({
    url: 'https://example.kz/1',
    contentType: 'text/html',
    body: new TextEncoder().encode(html),
    readOn: null,
  })

const story = '<p>Кітапханада оқырмандар үшін кездесу өтті, алаяқтардың жаңа тәсілдері айтылды.</p>'.repeat(
  12,
)

afterEach(() => {
  vi.useRealTimers()
})

test('the main text is told line by line, without menus and scripts', async () => {
  const page = await read(
    `<title>Хабар</title><nav><a href=/>Басты бет</a></nav><article>${story}<script>alert(1)</script></article><footer>©`,
  )
  expect(page.text.split('\n')).toHaveLength(12)
  expect(page.text).not.toMatch(/alert|Басты/)
  expect(page).toMatchObject({ language: 'kk', access: 'open' })
})

test('where there is no text the description stands for it', async () => {
  const page = await read(
    '<meta property="og:description" content="Внимание: мошенники звонят от имени банка">',
  )
  expect(page.text).toBe('Внимание: мошенники звонят от имени банка')
})

test('other files are not read', async () => {
  const body = new TextEncoder().encode('<title>T</title>')
  const page = await readPage({
    url: 'https://example.kz/a.pdf',
    contentType: 'application/pdf',
    body,
    readOn: null,
  })
  expect(page).toMatchObject({ title: null, access: 'empty', text: '' })
})

/** Pages made to keep a parser busy, to break its stack or to fill its memory. */
describe('a hostile page is read in moments', () => {
  test.each([
    ['100,000 levels', '<div>'.repeat(100_000) + story],
    ['deep with attributes', '<div a=b>'.repeat(330_000)],
    ['deep and never closed', `${'<a><b>'.repeat(250)}${'</x>'.repeat(700_000)}`],
    ['dates that never close', '<div class=date itemprop=datePublished>5 '.repeat(70_000)],
    ['attributes', `<a ${'b=c '.repeat(700_000)}>`],
    ['one huge attribute', `<div class="${'date '.repeat(600_000)}">${story}`],
    ['open tags', '<meta '.repeat(500_000)],
    ['brackets', '<'.repeat(3_000_000)],
    ['ampersands', `<title>${'&'.repeat(3_000_000)}`],
    ['endless title', `<title>${'x '.repeat(1_500_000)}`],
    ['quotes', `<meta content="${"'".repeat(3_000_000)}`],
    ['metas', '<meta property="article:published_time" content="x1">'.repeat(55_000)],
    ['deep data', `<script type="application/ld+json">${'['.repeat(300_000)}</script>`],
    ['broken data', `<script type="application/ld+json">${'{"@type":"'.repeat(300_000)}</script>`],
    ['unclosed comment', `<!--${'-'.repeat(3_000_000)}`],
    ['broken nesting', '<table><p><b></table></p><i><svg><title>'.repeat(20_000)],
    ['digits', `<h1>a</h1><p class=date>${'1.'.repeat(1_400_000)}`],
  ])('%s', { timeout: 20_000 }, async (_name, html) => {
    const page = await read(html)
    expect(page.title?.length ?? 0).toBeLessThanOrEqual(300)
    expect(page.text.length).toBeLessThanOrEqual(20_000)
  })

  test('and the next page finds a thread again', { timeout: 20_000 }, async () => {
    expect(await readText({ html: `<article>${story.repeat(3000)}</article>`, timeoutMs: 1 })).toBe('')
    expect((await read(`<article>${story}</article>`)).text).toContain('Кітапханада')
  })
})

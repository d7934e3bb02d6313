import { describe, expect, test } from 'vitest'
import { isFrontPage } from './front-page.ts'
import { isOwnAddress } from './own-address.ts'

const SITE = 'https://muzei.example.kz'
const isOwn = (page: string, named: string) =>
  isOwnAddress({ page: URL.parse(page, SITE)?.href ?? '', named: URL.parse(named, SITE)?.href ?? named })

describe('an address that a page calls its own', () => {
  test.each([
    ['/news/15', '/news/15'],
    ['/news/15?utm_source=tg', '/news/15'],
    ['https://www.muzei.example.kz/news/15', '/news/15'],
    ['https://m.muzei.example.kz/news/15', '/news/15'],
    ['http://muzei.example.kz/news/15/', '/news/15'],
    ['/news/15/amp', '/news/15'],
    ['/news/korme-ashyldy/amp/', '/news/korme-ashyldy'],
    ['/news/korme-ashyldy.html?print=1', '/news/korme-ashyldy.html'],
    ['/news/15', '/news/15-korme-ashyldy'],
    ['/?p=15', '/2026/06/korme-ashyldy'],
    ['/index.php?id=15', '/news/korme-ashyldy'],
    ['/index.php?option=com_content&view=article&id=15', '/index.php?option=com_content&view=article&id=15'],
    ['/index.php?option=com_content&view=article&id=15:korme', '/news/15-korme'],
    ['/kk/news/15', '/kk/news/15'],
    ['/kz/news/15', '/kk/news/15'],
    ['/news/15?lang=kk', '/kk/news/15'],
    ['/жаңалық/көрме-ашылды', encodeURI('/жаңалық/көрме-ашылды')],
  ])('%s is %s', (page, named) => {
    expect(isOwn(page, named)).toBe(true)
  })

  test.each([
    ['the front page', '/news/15', '/'],
    ['the front page of a language', '/kk/news/15', '/kk'],
    ['with a slash', '/kz/news/15', '/kz/'],
    ['with a name', '/kk/news/15', '/kk/index.php'],
    ['with a parameter', '/news/15?lang=kk', '/?lang=kk'],
    [
      'the number dropped',
      '/index.php?option=com_content&view=article&id=15',
      '/index.php?option=com_content',
    ],
    ['the whole query dropped', '/news.php?id=15', '/news.php'],
    ['the number dropped, another name', '/index.php?id=15', '/component/content/article'],
    ['the section', '/kk/news/korme-ashyldy', '/kk/news'],
    ['the section by number', '/news/15', '/news'],
    ['the Kazakh page of a Russian one', '/ru/news/15', '/kk/news/15'],
    ['the Russian page of a Kazakh one', '/kz/news/15', '/ru/news/15'],
    ['the page without a language', '/kk/news/15', '/news/15'],
    ['a page with a language', '/news/15', '/ru/news/15'],
    ['another language by parameter', '/news/15?lang=ru', '/news/15?lang=kk'],
    [
      'another language by the host',
      'https://ru.muzei.example.kz/news/15',
      'https://kaz.muzei.example.kz/news/15',
    ],
    ['another language by the name', '/news/15-ru.html', '/news/15-kk.html'],
    ['another article', '/news/korme-ashyldy', '/news/konsert-otti'],
    ['another number', '/news/15', '/news/16'],
    ['another site', '/news/15', 'https://other.example.kz/news/15'],
    ['this very computer', '/news/15', 'http://localhost/news/15'],
    ['a test server', '/news/15', 'http://192.168.0.5/news/15'],
    ['nothing', '/news/15', ''],
    ['no address', '/news/15', 'javascript:alert(1)'],
  ])('is not %s: %s, %s', (_, page, named) => {
    expect(isOwn(page, named)).toBe(false)
  })
})

test.each([
  ['/', true],
  ['/kk', true],
  ['/kz/', true],
  ['/ru/index.html', true],
  ['/index.php', true],
  ['/?lang=kk', true],
  ['/kk-KZ/', true],
  ['/home', true],
  ['/?p=15', false],
  ['/index.php?id=15', false],
  ['/news', false],
  ['/kk/news', false],
])('%s is a front page: %s', (path, expected) => {
  expect(isFrontPage(SITE + path)).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { readAddress, readLinks } from './read-links.ts'

const page = 'https://kitaphana.kz/news/15'
const keysOf = (urls: readonly string[]) => urls.map((url) => readAddress(url)?.key)
const keysIn = (text: string) => [...new Set(readLinks(text).map(({ key }) => key))]

// prettier-ignore
const schemes = [
  'htpps://', 'htps://', 'hhttps://', 'ttps://', 'httos://', 'https;//', 'https.//', 'https//', 'http:/', 'https:///', 'https:\\\\',
  'https::/', 'https: //', 'https :// ', 'h ttps://', 'https:/ /', 'https:', 'https:www.', 'www. ', 'www .', 'һttps://', 'нттрs://',
  'https://https://', 'http://https//', 'http://http//', 'https://www.https://', 'ｈｔｔｐｓ：／／', 'https:\\/\\/', 'https:&#x2F;&#x2F;',
  'https%3A//', 'https:\\u002f\\u002f', 'view-source:https://', 'HTTPS://',
]

describe('a mistyped or escaped scheme', () => {
  it.each(schemes)('%s', (scheme) => {
    expect(keysIn(`Сілтеме: ${scheme}kitaphana.kz/news/15 рахмет`)).toEqual(keysOf([page]))
  })

  it.each([
    'https//kitaphana.kz/news/15',
    'htpps://kitaphana.kz/news/15',
    'https%3A%2F%2Fkitaphana.kz%2Fnews%2F15',
  ])('%s given whole', (url) => {
    expect(readAddress(url)?.key).toBe(keysOf([page])[0])
  })

  it('is shown as the text spells it', () => {
    const [link] = readLinks('Сайт https ://kitaphana.kz/news/15.')
    expect(link).toMatchObject({ raw: 'https://kitaphana.kz/news/15', start: 5, end: 34, url: page })
  })
})

describe('a mistyped host', () => {
  it.each([
    'https://www,kitaphana.kz/news/15',
    'https://www..kitaphana.kz/news/15',
    'https://kitaphana,kz/news/15',
    'https://kitaphana .kz/news/15',
    'https://www.kitaphana. kz/news/15',
    'https://kitaphana.kz./news/15',
    'https://kitaphana.кz/news/15',
  ])('%s', (text) => {
    expect(keysIn(text)).toEqual(keysOf([page]))
  })

  it('a port needs no scheme', () => {
    expect(keysIn('kitaphana.kz:8080/news/15')).toEqual(keysOf(['https://kitaphana.kz:8080/news/15']))
  })

  it.each(['Келдік. Көрдік kz/ru', 'https://kitaphana.kz. Kz тілінде', 'и/или, ст.5/6', 'smtp://mail'])(
    '%s is left',
    (text) => {
      expect(keysIn(text)).toEqual(text.includes('://k') ? keysOf(['https://kitaphana.kz']) : [])
    },
  )
})

describe('markup and escapes', () => {
  it.each<[string, string[]]>([
    ['[Көрме](https://kitaphana.kz/news/15 "Көрме ашылды")', [page]],
    [
      '**https://kitaphana.kz/news/15** __https://kitaphana.kz/news/16__',
      [page, 'https://kitaphana.kz/news/16'],
    ],
    [
      '[url=https://kitaphana.kz/news/15]текст[/url] [url]https://kitaphana.kz/news/16[/url]',
      [page, 'https://kitaphana.kz/news/16'],
    ],
    ['<https://kitaphana.kz/news/15|көрме>', [page]],
    ['Сайт<https://kitaphana.kz/news/15> info@kitaphana.kz<mailto:info@kitaphana.kz>', [page]],
    ['=HYPERLINK("https://kitaphana.kz/news/15";"Сайт")', [page]],
    ['&lt;a href=&quot;https://kitaphana.kz/news/15&quot;&gt;', [page]],
    ['https://kitaphana.kz/news?id=15&amp;amp;lang=kk', ['https://kitaphana.kz/news?id=15&lang=kk']],
    ['https://kitaphana.kz/<wbr>news/15', [page]],
    [
      '{"url":"https:\\/\\/kitaphana.kz\\/news\\/15","t":"https:\\/\\/t.me\\/sko_kitap\\/57"}',
      [page, 'https://t.me/sko_kitap/57'],
    ],
    ['https://kitaphana.kz/news/15\\nhttps://t.me/sko\\_kitap/57', [page, 'https://t.me/sko_kitap/57']],
    ['https:\\\\kitaphana.kz\\news\\15', [page]],
    ['https://kitaphana.kz/news/view?id=3D15&lang=3Dkk', ['https://kitaphana.kz/news/view?id=15&lang=kk']],
    ['https://kitaphana.kz/news/kitap-ku=\nni', ['https://kitaphana.kz/news/kitap-kuni']],
    ['text=https%3A%2F%2Fkitaphana.kz%2Fnews%2F15&x=1', [page]],
    ['https%253A%252F%252Fkitaphana.kz%252Fnews%252F15', [page]],
    ['tg://resolve?domain=sko_kitap&post=57', ['https://t.me/sko_kitap/57']],
    [
      'intent://www.instagram.com/p/C8hIungMPmD/#Intent;scheme=https;end',
      ['https://www.instagram.com/p/C8hIungMPmD/'],
    ],
  ])('%s', (text, urls) => {
    expect(keysIn(text)).toEqual(keysOf(urls))
  })

  it.each([
    'https://kitaphana.kz/news?format=3D',
    'https://kitaphana.kz/news?format=3D&id=15',
    'https://kitaphana.kz/a?u=https%3A%2F%2Fb',
  ])('%s is no escape', (url) => {
    expect(readLinks(url)[0]).toMatchObject({ raw: url, key: readAddress(url)?.key })
  })
})

describe('files are no links', () => {
  it.each([
    'file:///C:/Users/User/есеп.docx',
    'C:\\Users\\Кітапхана\\есеп.docx',
    '\\\\server\\esep\\kitaphana.kz',
  ])('%s', (text) => {
    expect(keysIn(text)).toEqual([])
  })
})

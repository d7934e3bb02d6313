import { describe, expect, it } from 'vitest'
import { readLinks } from './read-links.ts'

const rawsIn = (text: string) => readLinks(text).map(({ raw }) => raw)
const urlsIn = (text: string) => readLinks(text).map(({ url }) => url)

describe('links among words', () => {
  it.each<[string, string[]]>([
    ['Біздің жарияланым: «https://t.me/sko_kitap/57».', ['https://t.me/sko_kitap/57']],
    ['(см. https://vk.com/wall-20417_936), далее', ['https://vk.com/wall-20417_936']],
    [
      '“https://kitaphana.kz/1” „https://kitaphana.kz/2“ ‹https://kitaphana.kz/3›',
      [1, 2, 3].map((n) => `https://kitaphana.kz/${n}`),
    ],
    [
      'Ссылки: https://kitaphana.kz/1, https://kitaphana.kz/2; https://kitaphana.kz/3!',
      [1, 2, 3].map((n) => `https://kitaphana.kz/${n}`),
    ],
    [
      'https://kitaphana.kz/1… https://kitaphana.kz/2?! https://kitaphana.kz/3:',
      [1, 2, 3].map((n) => `https://kitaphana.kz/${n}`),
    ],
    [
      '[Новость](https://kitaphana.kz/1) <a href="https://kitaphana.kz/2">текст</a>',
      ['https://kitaphana.kz/1', 'https://kitaphana.kz/2'],
    ],
    [
      '*https://t.me/a_b/1* _https://t.me/a_b/2_ ~https://t.me/a_b/3~ `https://t.me/a_b/4`',
      [1, 2, 3, 4].map((n) => `https://t.me/a_b/${n}`),
    ],
    [
      'Музей\thttps://t.me/a_b/1\thttps://vk.com/wall-1_2|',
      ['https://t.me/a_b/1', 'https://vk.com/wall-1_2'],
    ],
    ['1.https://t.me/a_b/1 2)https://t.me/a_b/2', ['https://t.me/a_b/1', 'https://t.me/a_b/2']],
    [
      'https://ru.wikipedia.org/wiki/Петропавловск_(Казахстан)',
      ['https://ru.wikipedia.org/wiki/Петропавловск_(Казахстан)'],
    ],
  ])('%s', (text, raws) => {
    expect(rawsIn(text)).toEqual(raws)
  })
})

describe('links glued to words', () => {
  it.each<[string, string]>([
    ['ссылкаhttps://kitaphana.kz/15', 'https://kitaphana.kz/15'],
    ['Instagramhttps://kitaphana.kz/15', 'https://kitaphana.kz/15'],
    ['https://kitaphana.kz/news/15сайтта жарияланды', 'https://kitaphana.kz/news/15'],
    ['https://kitaphana.kz/alert.htmlтолығырақ', 'https://kitaphana.kz/alert.html'],
    ['https://kitaphana.kz/?id=15сайтында', 'https://kitaphana.kz/?id=15'],
    ['https://t.me/sko_kitap/12.Спасибо', 'https://t.me/sko_kitap/12'],
    ['https://t.me/sko_kitap/12,рахмет', 'https://t.me/sko_kitap/12'],
    ['https://t.me/sko_kitap/12(сурет)', 'https://t.me/sko_kitap/12'],
    ['https://kitaphana.kz/news/15-те жарияланды', 'https://kitaphana.kz/news/15'],
    ['https://kitaphana.kz-тің жаңалығы', 'https://kitaphana.kz'],
    ['kitaphana.kz-те', 'kitaphana.kz'],
    ['сайтымызwww.kitaphana.kz', 'www.kitaphana.kz'],
    ['сілтемеt.me/sko_kitap/15', 't.me/sko_kitap/15'],
    ['kitaphana.kzсайтында', 'kitaphana.kz'],
    ['https://www.instagram.com/p/C8hIungMPmD/сілтемесі', 'https://www.instagram.com/p/C8hIungMPmD/'],
    ['https//kitaphana.kz/15', 'https//kitaphana.kz/15'],
  ])('%s', (text, raw) => {
    expect(rawsIn(text)).toEqual([raw])
  })

  it('tells two links without a space between', () => {
    expect(rawsIn('https://a.kz/1https://b.kz/2,https://c.kz/3')).toEqual([
      'https://a.kz/1',
      'https://b.kz/2',
      'https://c.kz/3',
    ])
  })

  it.each([
    'https://kitaphana.kz/новости/15',
    'https://мәдениет.қаз/жаңалықтар/музей-түні',
    'https://kitaphana.kz/15-новость',
    'https://kitaphana.kz/?q=музей',
    'https://twitter.com/Қысқы_кеш',
  ])('keeps the Cyrillic of %s', (url) => {
    expect(rawsIn(`${url} жарияланды`)).toEqual([url])
  })
})

describe('what is no link', () => {
  it.each([
    'Пошта: info@kitaphana.kz, культура@музей.қаз',
    '12.Спасибо 22.12.2026 ж. г.Петропавловск',
    'тел. 8(7152)46-00-00, +7 701 123 45 67, 15:30',
    'отчет.zip README.md видео.mov script.py есеп.docx main.rs',
    'т.е. и.о. стр.5 п.3.1 1.2.3.4 версия 2.0',
    'Өтті 2025 жыл.Дети пришли. That is the end.In short',
    '@skooner #музей',
  ])('%s', (text) => {
    expect(rawsIn(text)).toEqual([])
  })

  it('a file name is a link as soon as it has a path, a scheme or www', () => {
    expect(rawsIn('point.md/ru www.point.md https://point.md')).toEqual([
      'point.md/ru',
      'www.point.md',
      'https://point.md',
    ])
  })
})

describe('names without a scheme, names in Kazakh and Russian', () => {
  it.each([
    ['instagram.com/skomurazhai', 'https://instagram.com/skomurazhai'],
    ['Kitaphana.kz', 'https://kitaphana.kz'],
    ['музей.қаз', 'https://музей.қаз'],
    ['президент.рф/новости', 'https://президент.рф/новости'],
    ['https://xn--80aeaj2aesddcjte.news/ru/1', 'https://петропавловск.news/ru/1'],
    ['//kitaphana.kz/1', 'https://kitaphana.kz/1'],
  ])('%s', (text, url) => {
    expect(urlsIn(`Сайт ${text} ашылды`)).toEqual([url])
  })
})

describe('invisible characters and emoji', () => {
  it('reads through them and keeps the offsets of the given text', () => {
    const text = '👉\u200bhttps://www.insta\u200bgram.com/p/C8hIungMPmD/\ufeff сілтеме'
    const [link] = readLinks(text)
    expect(link?.raw).toBe('https://www.instagram.com/p/C8hIungMPmD/')
    expect(text.slice(link?.start, link?.end)).toBe('https://www.insta\u200bgram.com/p/C8hIungMPmD/')
  })

  it.each([
    '🔥https://t.me/sko/12🔥🔥',
    'https://t.me/sko/12👍🏻 рахмет',
    '➡️https://t.me/sko/12🔥смотрите',
    '\u2066https://t.me/sko/12\u2069',
  ])('%s', (text) => {
    expect(rawsIn(text)).toEqual(['https://t.me/sko/12'])
  })
})

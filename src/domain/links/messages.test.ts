import { describe, expect, it } from 'vitest'
import { readAddress, readLinks } from './read-links.ts'

const links = [
  'https://kitaphana.kz/kk/news/kitap-kuni',
  'https://t.me/sko_kitap/57',
  'https://www.instagram.com/p/C8hIungMPmD/',
  'https://www.facebook.com/share/p/1AbCdEfGhI/',
  'https://kitaphana.kz/news/15',
]
const keysOf = (urls: readonly string[]) => urls.map((url) => readAddress(url)?.key)
const keysIn = (text: string) => readLinks(text).map(({ key }) => key)
const doubtsIn = (text: string) => readLinks(text).flatMap(({ alternatives }) => alternatives)

// prettier-ignore
const marks = [
  '1.', '1)', '1-', '1–', '1:', '1,', '№1', '(1)', '[1]', '2.1.', '10)', 'а)', 'b)', 'II. ', '①', '1️⃣', '-', '–', '—', '*', '•',
  '👉🏻', '➤', '->', '=>', '>>', '~', '_', '=', '+', '#', '@', '&', '/', '\\', '.', '|', '"', '«', '(', 'Сайт:', 'сайт', 'site', 'tg',
  'Instagram-', 'FB/', 'link=', 'URL: ', '1 сілтеме:', 'Ссылка - ',
]

describe('a mark or a label belongs to the link behind it', () => {
  it.each(marks)('%j', (mark) => {
    const text = links.map((link) => mark + link).join('\n')
    expect(keysIn(text)).toEqual(keysOf(links))
    expect(doubtsIn(text)).toEqual([])
  })
})

// prettier-ignore
const betweens = [
  'Instagram', 'insta', '1', '2)', '-', '-----', '=====', '_____', '340', '+77010000000', '8 701 000 00 00', '12.06.2025 ж. көрме',
  '12/06/2025', '2025-06-12', '10:15', '10:15 AM', '120 адам қатысты', 'IMG_20250612_101500.jpg', 'esep_kitaphana.pdf', 'rahmet',
  'Facebook/Instagram', '#кітап #library', '@sko_kitap', 'info@kitaphana.kz', 'ID: 12345', '1/5', '50%', '--', '> ', 'Press-release',
  'Sko Kitap, [12.06.2025 10:15]', 'PTT-20250328-WA0014.opus (файл добавлен)', '<Без медиафайлов>',
]

describe('what stands between two links belongs to neither', () => {
  it.each(betweens)('%j', (between) => {
    const text = links.join(`\n${between}\n`)
    expect(keysIn(text)).toEqual(keysOf(links))
    expect(doubtsIn(text)).toEqual([])
  })
})

describe('each message of an exported chat stands for itself', () => {
  it.each([
    '12.06.2025, 10:15 - Кітапхана: ',
    '12.06.25 10:15 - Кітапхана: ',
    '6/12/25, 10:15 AM - Library: ',
    '6/12/25, 10:15\u202fAM - Library: ',
    '12/06/2025, 10:15 - Library: ',
    '09/12/2025 17:03:48: Library: ',
    '20/6/2025 8:28 p. m. - Library: ',
    '2025-06-12, 10:15 - Кітапхана: ',
    '2025/06/12 10:15 - Library: ',
    '2025 ж. 12 маус., 10:15 - Кітапхана: ',
    '[10:15, 12.06.2025] Кітапхана: ',
    '[12.06.2025, 10:15:20] Library: ',
    '\u200e[6/12/25, 10:15:20 PM] Library: ',
    '[12-06-25 18:43:20] Library: ',
    '12.06.2025, 10:15 - +7 701 000 00 00: ',
  ])('%s', (stamp) => {
    expect(keysIn(links.map((link) => stamp + link).join('\n'))).toEqual(keysOf(links))
  })
})

describe('links without a line of their own', () => {
  it.each([
    ' ',
    ', ',
    ';',
    '|',
    '/',
    '\t',
    '\r',
    '\v',
    '\f',
    '\u0085',
    '\u2028',
    '\\n',
    '\\r\\n',
    '<br>',
    '&nbsp;',
    '👉',
    '→',
    ' және ',
  ])('%j', (separator) => {
    expect(keysIn(links.join(separator))).toEqual(keysOf(links))
  })

  it.each<[string, string[]]>([
    [
      'https://www.instagram.com/p/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA==https://t.me/sko_kitap/57',
      [links[2] ?? '', links[1] ?? ''],
    ],
    [
      'https://www.instagram.com/p/C8hIungMPmD/www.facebook.com/share/p/1AbCdEfGhI/',
      [links[2] ?? '', links[3] ?? ''],
    ],
    [
      'kitaphana.kz/news/15,t.me/sko_kitap/57;www.instagram.com/p/C8hIungMPmD/',
      [links[4] ?? '', links[1] ?? '', links[2] ?? ''],
    ],
    ['https://kitaphana.kz/news/15-https://t.me/sko_kitap/57', [links[4] ?? '', links[1] ?? '']],
    [
      'Сайт:https://kitaphana.kz/news/15;Телеграм=https://t.me/sko_kitap/57',
      [links[4] ?? '', links[1] ?? ''],
    ],
    ['https://kitaphana.kz/https://t.me/sko_kitap/57', ['https://kitaphana.kz/', links[1] ?? '']],
  ])('%s', (text, urls) => {
    expect(keysIn(text)).toEqual(keysOf(urls))
  })

  it.each([
    'https://web.archive.org/web/2020/https://kitaphana.kz/news/15',
    'https://l.facebook.com/l.php?u=https://kitaphana.kz/news/15',
    't.me/iv?url=https://kitaphana.kz/news/15&rhash=a',
    'https://www.facebook.com/https://www.facebook.com/share/p/1AbCdEfGhI/',
  ])('%s is one', (text) => {
    expect(readLinks(text)).toHaveLength(1)
  })
})

describe('a label behind a post is no part of it', () => {
  it.each([
    ['https://t.me/sko_kitap/57-Telegram', links[1]],
    ['https://t.me/sko_kitap/57–сілтеме', links[1]],
    ['https://www.instagram.com/p/C8hIungMPmD-Instagram', links[2]],
    ['https://www.facebook.com/share/p/1AbCdEfGhI/- Facebook', links[3]],
    ['https://www.facebook.com/share/p/1AbCdEfGhI/👍', links[3]],
    ['https://kitaphana.kz/news/15- сайт', links[4]],
  ])('%s', (text, url = '') => {
    expect(keysIn(text)).toEqual(keysOf([url]))
  })

  it.each([
    'https://kitaphana.kz/news/nauryz-🌷-meiramy',
    'https://kitaphana.kz/tag/🎉/15',
    'https://kitaphana.kz/news/кітап–күні',
    'https://kitaphana.kz/news/2025–2026',
  ])('%s is whole', (url) => {
    expect(keysIn(`${url} жарияланды`)).toEqual(keysOf([url]))
  })
})

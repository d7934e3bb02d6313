import { describe, expect, it } from 'vitest'
import { readLinks } from './read-links.ts'

const rawsIn = (text: string) => readLinks(text).map(({ raw }) => raw)

/** As the pages of a directive were copied: each line followed by a blank one, the link over four of them. */
const letter = `мониторинга международного информационного пространства установлен

новый способ совершения интернет мошенничества.

По данным зарубежных источников https://iz.ru/1996945/2025-11-

26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-

im?utm_source=yxnews&utm_medium=desktop&utm_referrer=https%3A%2F%2Fdzen.ru%2F

news%2Finstory%2Fa910b074-a37c-54c8-bb26-884c26851152 злоумышленники

рассылают письма и SMS-сообщения от имени служб доставки.

Шетелдік ақпарат көздерінің деректеріне сәйкес https://iz.ru/1996945/2025-

11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-

im?utm_source=yxnews&utm_medium=desktop&utm_referrer=https%3A%2F%2Fdzen.ru%2F

news%2Finstory%2Fa910b074-a37c-54c8-bb26-884c26851152 алаяқтар жеткізу

қызметтері, басқарушы компаниялар атынан хаттар мен SMS-

хабарламалар таратып отыр.
`

describe.each([
  ['as it is', letter],
  ['with Windows line ends', letter.replaceAll('\n', '\r\n')],
  ['with blanks at the ends', letter.replaceAll('\n', ' \t\n  ')],
  ['without the blank lines', letter.replaceAll('\n\n', '\n')],
])('the letter %s', (_, text) => {
  const links = readLinks(text)

  it('has one link twice', () => {
    expect(links.map(({ url }) => url)).toEqual(
      Array(2).fill(
        'https://iz.ru/1996945/2025-11-26/moshenniki-massovo-zastavliaiut-zhertv-samim-zvonit-im',
      ),
    )
    expect(new Set(links.map(({ key }) => key)).size).toBe(1)
  })

  it('is certain of it', () => {
    expect(links.flatMap(({ alternatives, remarks }) => [...alternatives, ...remarks])).toEqual([])
  })

  it('spans the breaks', () => {
    for (const { raw, start, end } of links) expect(text.slice(start, end).replace(/\s+/g, '')).toBe(raw)
  })
})

describe('a link goes on in the next line', () => {
  it.each([
    [
      'behind a hyphen',
      'https://kitaphana.kz/ostorozhno-\nmoshenniki-novyi-vid',
      'https://kitaphana.kz/ostorozhno-moshenniki-novyi-vid',
    ],
    [
      'at a parameter',
      'https://kitaphana.kz/news\n?id=15&lang=kk деп',
      'https://kitaphana.kz/news?id=15&lang=kk',
    ],
    ['behind a parameter', 'https://kitaphana.kz/news?id=\n15 деп', 'https://kitaphana.kz/news?id=15'],
    ['in the scheme', 'қараңыз: htt\nps://kitaphana.kz/news/15', 'https://kitaphana.kz/news/15'],
    ['in the host', 'қараңыз: https://petro\npavlovsk.kz/news/15', 'https://petropavlovsk.kz/news/15'],
    [
      'before the suffix of a page',
      'https://kitaphana.kz/news/alert.\nhtml; келесі',
      'https://kitaphana.kz/news/alert.html',
    ],
    ['in the number of a post', 'https://youtu.be/kT3zQ\n9w_Lp4 бейне', 'https://youtu.be/kT3zQ9w_Lp4'],
    ['inside a bracket', '(https://kitaphana.kz/alert\nnews) деп', 'https://kitaphana.kz/alertnews'],
  ])('%s', (_, text, raw) => {
    expect(rawsIn(text)).toEqual([raw])
  })
})

describe('a link ends with its line', () => {
  it.each<[string, string, string[]]>([
    [
      'a list of platforms',
      'https://www.instagram.com/p/C8hIungMPmD/\nFacebook\nhttps://vk.com/wall-1_2\nTelegram',
      ['https://www.instagram.com/p/C8hIungMPmD/', 'https://vk.com/wall-1_2'],
    ],
    [
      'labels',
      'Instagram: https://kitaphana.kz/1\nFacebook: https://kitaphana.kz/2',
      ['https://kitaphana.kz/1', 'https://kitaphana.kz/2'],
    ],
    [
      'bare links',
      'https://kitaphana.kz/news/15\nt.me/sko_kitap/57',
      ['https://kitaphana.kz/news/15', 't.me/sko_kitap/57'],
    ],
    [
      'numbered links',
      '1) https://kitaphana.kz/1\n2) https://kitaphana.kz/2',
      ['https://kitaphana.kz/1', 'https://kitaphana.kz/2'],
    ],
    [
      'hashtags and mentions',
      'https://kitaphana.kz/news/\n#музей\nhttps://kitaphana.kz/2\n@kitaphana',
      ['https://kitaphana.kz/news/', 'https://kitaphana.kz/2'],
    ],
    ['a Cyrillic line', 'https://kitaphana.kz/ostorozhno-\nмошенники', ['https://kitaphana.kz/ostorozhno-']],
    [
      'a short line of Latin words',
      'https://kitaphana.kz/ostorozhno\nPress release',
      ['https://kitaphana.kz/ostorozhno'],
    ],
    [
      'a whole number of a post',
      'https://youtu.be/kT3zQ9w_Lp4\nYouTube арнасында',
      ['https://youtu.be/kT3zQ9w_Lp4'],
    ],
    ['an e-mail', 'https://kitaphana.kz/15\ninfo@kitaphana.kz', ['https://kitaphana.kz/15']],
  ])('%s', (_, text, raws) => {
    expect(rawsIn(text)).toEqual(raws)
  })
})

describe('two readings', () => {
  it('gives the shorter one beside the joined one', () => {
    const [link] = readLinks('https://kitaphana.kz/news/2026/12/\n15/ostorozhno')
    expect(link).toMatchObject({
      url: 'https://kitaphana.kz/news/2026/12/15/ostorozhno',
      alternatives: ['https://kitaphana.kz/news/2026/12/'],
      remarks: ['two_readings'],
    })
  })

  it('gives the joined one beside the shorter one', () => {
    const page =
      'Мәдениет басқармасының тапсырмасына сәйкес мекеме барлық желілерде\nбаспасөз хабарламасын жариялады: https://kitaphana.kz/news/show/48210\n551 рет қаралды.'
    expect(readLinks(page)[0]).toMatchObject({
      url: 'https://kitaphana.kz/news/show/48210',
      alternatives: ['https://kitaphana.kz/news/show/48210551'],
      remarks: ['two_readings'],
    })
  })

  it('a year is no part of a link', () => {
    const page =
      'Мәдениет басқармасының тапсырмасына сәйкес мекеме барлық желілерде\nбаспасөз хабарламасын жариялады: https://kitaphana.kz/news/show/48210\n2026 жылғы 15 желтоқсанда.'
    expect(readLinks(page)[0]).toMatchObject({
      url: 'https://kitaphana.kz/news/show/48210',
      alternatives: [],
    })
  })
})

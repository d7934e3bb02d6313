import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, readLinks } from './read-links.ts'

/** Pieces of which messages are made, so that random texts come close to real ones. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.webUrl({ withFragments: true, withQueryParameters: true }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'https://',
      'http://',
      '//',
      'www.',
      'kitaphana.kz',
      'музей.қаз',
      't.me/',
      'instagram.com/p/',
      'C8hIungMPmD',
      '/',
      '?',
      '?id=',
      '&',
      '=',
      '#',
      '#!/',
      '%d0',
      '%',
      '%2F',
      '-',
      '.',
      ',',
      ':',
      '@',
      '(',
      ')',
      '«',
      '»',
      '"',
      "'",
      '*',
      '_',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '\t',
      '\u200b',
      '\ufeff',
      '🔥',
      'жаңалық',
      'Спасибо',
      'сайтта',
      '-тің',
      '15',
      'html',
      'xn--',
      '[',
      ']',
      '\\',
      'l.facebook.com/l.php?u=',
      'web.archive.org/web/2020/',
      'vk.com/wall-1_2',
      'youtu.be/',
      'amp',
      ';jsessionid=1',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('for any text', () => {
  it('reading never throws, and links come in order without overlap', () => {
    fc.assert(
      fc.property(text, (given) => {
        let done = 0
        for (const { start, end } of readLinks(given)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(given.length)
          done = end
        }
      }),
      { numRuns: 1000, examples: [['https://www.,http://a.aa'], ['https://www.;http://a.kz/x']] },
    )
  })

  it('the offsets span what was read', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { raw, start, end } of readLinks(given)) {
          expect(visible(given.slice(start, end))).toBe(visible(raw))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('a cleaned address is clean: reading it again gives the same key, address and place', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { url, key, platform, kind, account } of readLinks(given)) {
          expect(readAddress(url)).toMatchObject({ url, key, platform, kind, account })
        }
      }),
      {
        numRuns: 1000,
        examples: [['web.archive.org/web/2020/https://.kitaphana.kzhttp://a.aa'], ['https://xn--xn--xn--']],
      },
    )
  })

  it('an address given whole never throws', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => void readAddress(given)),
      { numRuns: 1000 },
    )
  })
})

describe('for any ordinary address', () => {
  const address = fc.webUrl({ withQueryParameters: true, withFragments: false })

  it('scheme, case of the host, www and tracking make no difference', () => {
    fc.assert(
      fc.property(address, (given) => {
        const { host, pathname, search } = new URL(given)
        const other = `http://www.${host.toUpperCase()}${pathname}${search ? `${search}&` : '?'}utm_source=a&fbclid=b`
        expect(readAddress(other)?.key).toBe(readAddress(given)?.key)
      }),
    )
  })

  it('is found in a sentence as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('Сілтеме: ', '«', '(', 'ссылка'), (before) => {
        const url = 'https://kitaphana.kz/kk/news/2026?id=15'
        expect(readLinks(`${before}${url}`).map(({ raw }) => raw)).toEqual([url])
      }),
    )
  })
})

describe('no link is lost and none is made', () => {
  const urls = [
    'https://kitaphana.kz/kk/news/kitap-kuni',
    'https://kitaphana.kz/news/?id=15&lang=kk',
    'https://t.me/sko_kitap/57',
    'https://www.instagram.com/p/C8hIungMPmD/?igsh=MWQ1ZGUxMzBkMA==',
    'https://www.facebook.com/share/p/1AbCdEfGhI/',
    'https://vk.com/wall-20417_936',
    'https://youtu.be/kT3zQ9w_Lp4',
    'https://петропавловск.news/kz/2026/eskertu',
    'https://www.gov.kz/memleket/entities/sko/press/news/details/900001?lang=kk',
  ]
  const words = ['сайт', 'Instagram', 'Сілтеме', 'fb', 'tg', 'жарияланды', 'Telegram', 'url', '№3', '12']
  const mark = fc.oneof(
    fc.constantFrom(
      '',
      '',
      '1.',
      '2)',
      '3-',
      '(4)',
      '-',
      '–',
      '•',
      '👉🏻',
      '5️⃣',
      '>',
      '~',
      '*',
      '_',
      '=',
      '->',
      '[6]',
      '/',
    ),
    fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(':', ': ', ' - ', '-', ' ', '', '=', ' – '))
      .map((pair) => pair.join('')),
  )
  const stamp = fc.constantFrom(
    '',
    '12.06.2025, 10:15 - Кітапхана: ',
    '[12.06.2025, 10:15:20] Library: ',
    '6/12/25, 10:15 AM - Library: ',
    '2025-06-12, 10:15 - Library: ',
    '[10:15, 12.06.2025] Кітапхана: ',
  )
  const separator = fc.constantFrom(
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\v',
    ' ',
    ', ',
    '; ',
    '\t',
    '\nInstagram\n',
    '\n---\n',
    '\n120\n',
  )
  const line = fc.tuple(stamp, mark, fc.constantFrom(...urls))

  it('of a message of links, whatever marks, labels and stamps stand before them', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), separator, (lines, between) => {
        const message = lines.map((parts) => parts.join('')).join(between)
        const keys = lines.map(([, , url]) => readAddress(url)?.key)
        expect(readLinks(message).map(({ key }) => key)).toEqual(keys)
      }),
      { numRuns: 400 },
    )
  })
})

/** Breaks and invisible characters are what `raw` leaves out. */
function visible(spelled: string): string {
  return spelled.replace(
    /[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]+/g,
    '',
  )
}

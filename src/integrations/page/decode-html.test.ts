import { expect, test } from 'vitest'
import { decodeHtml } from './decode-html.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** «Привет» in windows-1251. */
const privet = Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2)

const around = ({ before, text }: { before: string; text: Uint8Array }) =>
  Buffer.concat([bytes(before), text])

test.each([
  [
    'header',
    { body: around({ before: '<title>', text: privet }), contentType: 'text/html; charset="Windows-1251"' },
  ],
  [
    'meta charset',
    { body: around({ before: '<meta charset=cp1251>', text: privet }), contentType: 'text/html' },
  ],
  [
    'meta http-equiv',
    {
      body: around({
        before: '<meta http-equiv=Content-Type content="text/html; charset=windows-1251">',
        text: privet,
      }),
      contentType: null,
    },
  ],
  ['none declared, not UTF-8', { body: around({ before: '<p>', text: privet }), contentType: 'text/html' }],
  ['none declared, UTF-8', { body: bytes('Привет'), contentType: 'text/html' }],
  ['unknown label', { body: bytes('Привет'), contentType: 'text/html; charset=klingon' }],
  ['meta lies UTF-16', { body: bytes('<meta charset="utf-16">Привет'), contentType: 'text/html' }],
  [
    'meta of what the page once was',
    { body: bytes('<meta charset="windows-1251">Привет'), contentType: null },
  ],
  [
    'byte order mark beats the header',
    { body: bytes('\uFEFFПривет'), contentType: 'text/html; charset=windows-1251' },
  ],
  ['UTF-16 with its mark', { body: Buffer.from('\uFEFFПривет', 'utf16le'), contentType: 'text/html' }],
  [
    'KOI8-R',
    {
      body: around({
        before: '<meta charset=koi8-r>',
        text: Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4),
      }),
      contentType: 'text/html',
    },
  ],
])('%s', (_name, page) => {
  expect(decodeHtml(page).replace(/<[^>]*>/g, '')).toBe('Привет')
})

/** Bytes of a text in a charset of one byte a letter. */
function bytesIn({ charset, text }: { charset: string; text: string }): Uint8Array {
  const letters = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text].map((letter) => Math.max(0, letters.indexOf(letter))))
}

const KAZAKH = 'Музейлер күніне арналған көрме ашылды, қала тұрғындары мен қонақтары келді'
/** The same bytes, as their sister charset shows them. */
const AS_1251 = KAZAKH.replace(
  /[қңғүұөәһ]/g,
  (letter) => ({ қ: 'ќ', ң: 'ѕ', ғ: 'є', ү: 'ї', ұ: 'ў', ө: 'ґ', ә: 'ј', һ: 'ћ' })[letter] ?? letter,
)
const RUSSIAN = 'Выставка ко Дню музеев открылась в Петропавловске'

test.each([
  '',
  '<meta charset="windows-1251">',
  '<meta charset=kz-1048>',
  '<meta charset="KZ_1048">',
  '<meta charset=STRK1048-2002>',
  '<meta charset=cp1251>',
])('KZ-1048 under %s', (before) => {
  const text = bytesIn({ charset: 'windows-1251', text: AS_1251 })
  expect(decodeHtml({ body: around({ before, text }), contentType: 'text/html' })).toBe(before + KAZAKH)
})

test.each([
  ['Ukrainian', 'Виставка відкрилась у музеї, її відвідали мешканці і гості, є ґрунт'],
  ['Serbian', 'Изложба је отворена у музеју, њу су посетили људи ћирилица'],
  ['Belarusian', 'Выстава адкрылася ў музеі, яе наведалі жыхары і госці'],
])('%s in windows-1251 stays', (_, text) => {
  const body = around({
    before: '<meta charset=windows-1251>',
    text: bytesIn({ charset: 'windows-1251', text }),
  })
  expect(decodeHtml({ body, contentType: null })).toContain(text)
})

test.each([
  ['windows_1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['WINDOWS1251', 'windows-1251'],
  ['cp-1251', 'windows-1251'],
  ['koi8_r', 'koi8-r'],
  ['KOI8', 'koi8-r'],
  ['koi8-u', 'koi8-u'],
  ['cp866', 'ibm866'],
  ['iso_8859-5', 'iso-8859-5'],
  ['x-mac-cyrillic', 'x-mac-cyrillic'],
  ['utf-8', 'windows-1251'],
])('the label %s', (label, charset) => {
  const text = bytesIn({ charset, text: RUSSIAN })
  const late = `<script>${'var a=1;'.repeat(2000)}</script><meta charset="${label}">`
  expect(decodeHtml({ body: around({ before: late, text }), contentType: 'text/html' })).toContain(RUSSIAN)
  expect(decodeHtml({ body: text, contentType: `text/html; charset=${label}` })).toBe(RUSSIAN)
})

test.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('no label, %s', (charset) => {
  const text = bytesIn({ charset, text: RUSSIAN })
  expect(decodeHtml({ body: text, contentType: 'text/html' })).toBe(RUSSIAN)
})

test.each([
  ['cut in the middle', (whole: Uint8Array) => Buffer.concat([whole.subarray(0, 41), whole.subarray(42)])],
  ['cut at the end', (whole: Uint8Array) => whole.subarray(0, -1)],
  ['with a foreign byte', (whole: Uint8Array) => Buffer.concat([Uint8Array.of(0xa0), whole])],
])('UTF-8 %s stays UTF-8', (_, damage) => {
  for (const before of ['', '<meta charset="windows-1251">']) {
    const body = around({ before, text: damage(bytes(KAZAKH)) })
    expect(decodeHtml({ body, contentType: 'text/html' })).toContain('тұрғындары мен қонақтары')
  }
})

test('UTF-8 under a header of what the server once sent, and UTF-16 without its mark', () => {
  expect(decodeHtml({ body: bytes(KAZAKH), contentType: 'text/html; charset=windows-1251' })).toBe(KAZAKH)
  expect(decodeHtml({ body: Buffer.from(`<p>${KAZAKH}`, 'utf16le'), contentType: 'text/html' })).toContain(
    KAZAKH,
  )
  const xml = around({
    before: '<?xml version="1.0" encoding="koi8-r"?>',
    text: bytesIn({ charset: 'koi8-r', text: RUSSIAN }),
  })
  expect(decodeHtml({ body: xml, contentType: 'text/xml' })).toContain(RUSSIAN)
})

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

import { expect, it } from 'vitest'
import { readAddress, readLinks } from './read-links.ts'

const size = 200_000

/** Texts that make careless patterns count for hours; that these tests end is what they check. */
it.each([
  'a.',
  'a-',
  'ж',
  'ж.',
  'жa.',
  '//',
  '//a.',
  '/',
  '.',
  '-',
  '@',
  'a@',
  'a@a.',
  '\n',
  'a\u200b',
  '\u200b',
  ' ',
  '🔥',
  '%d0',
  'http',
  'http://',
  'https://a.kz/x ',
  'https://a.kz/x-\n',
  'htt\n',
  'a.kz,',
  '(a.kz)',
  'кa.kz',
  'a.a.a.kzк ',
  'https://l.facebook.com/l.php?u=',
  'https://web.archive.org/web/2020/',
])('200 KB of %j', (piece) => {
  const text = piece.repeat(size / piece.length)
  expect(() => [readLinks(text), readLinks(`${text}\n${text}`), readAddress(text)]).not.toThrow()
})

it.each([
  '(',
  '([{',
  '"',
  "'a",
  '&',
  'a=1&',
  'a/',
  ';sid=',
  '/amp',
  '!',
  '..a',
  ':',
  '(S(aaaaaaaaaaaaaaaaaaaaaaaa))/',
  'ж',
  ',ж',
  '?',
  '#',
  '\\',
  'xn--',
])('a link with 200 KB of %j', (piece) => {
  const tail = piece.repeat(size / piece.length)
  expect(() =>
    [`http://a.kz/${tail}`, `http://a.kz/?${tail}`, `http://${tail}.kz`].map((url) => [
      readLinks(url),
      readAddress(url),
    ]),
  ).not.toThrow()
})

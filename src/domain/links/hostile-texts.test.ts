import { expect, it } from 'vitest'
import { readAddress, readLinks } from './read-links.ts'

const size = 200_000

/** Far above what they take: a pattern that goes wrong here counts for hours, a busy machine does not. */
const timeout = 60_000

// prettier-ignore
const words = [
  'a.', 'a-', 'ж', 'ж.', 'жa.', '//', '//a.', '/', '.', '-', '@', 'a@', 'a@a.', '\n', 'a\u200b', '\u200b', ' ', '🔥', '%d0',
  'http', 'http://', 'https://a.kz/x ', 'https://a.kz/x-\n', 'htt\n', 'a.kz,', '(a.kz)', 'кa.kz', 'a.a.a.kzк ',
  'https://l.facebook.com/l.php?u=', 'https://web.archive.org/web/2020/', '\\', '\\n', 'www.', 'www. ', 'https:', 'htps://', '=\n', '=3D',
  'https%3A%2F%2F', '&amp;', '1.https://a.kz/1\n', 'tg://', '.kz:80/', 'https://a.kz/🔥',
  'https://a.kz/x-\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1\n', 'https://=3D', 'x．',
]

it.each(words)('reads 200 KB of %j to the end', { timeout }, (word) => {
  const half = word.repeat(size / 2 / word.length)
  expect(() => [readLinks(`${half}\n${half}`), readAddress(half + half)]).not.toThrow()
})

it.each(['a/', 'A', 'a-', '=', '.', 'x'])(
  'reads 200 KB of %j below a link, and before a wide letter',
  { timeout },
  (piece) => {
    const word = piece.repeat(size / piece.length)
    expect(() => readLinks(`https://a.kz/x/\n${word}1\n${word}．`)).not.toThrow()
  },
)

// prettier-ignore
const tails = [
  '(', '([{', '"', "'a", '&', 'a=1&', 'a/', ';sid=', '/amp', '!', '..a', ':', '(S(aaaaaaaaaaaaaaaaaaaaaaaa))/', 'ж', ',ж', '?',
  '#', '\\', 'xn--', '-🔥', '|', '=3D', '/https/', '—', '*',
]

it.each(tails)('reads an address with 200 KB of %j to the end', { timeout }, (piece) => {
  const tail = piece.repeat(size / piece.length)
  for (const url of [`http://a.kz/${tail}`, `http://a.kz/?${tail}`, `http://${tail}.kz`]) {
    expect(() => [readLinks(url), readAddress(url)]).not.toThrow()
  }
})

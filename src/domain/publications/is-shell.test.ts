import { expect, test } from 'vitest'
import { isShell } from './is-shell.ts'

const NEWS = 'https://www.gov.kz/memleket/entities/sko-kultura/press/news/details/1?lang=kk'
const SITE = 'https://museum.example.kz/news/1'
const open = {
  access: 'open' as const,
  publishedAt: null,
  text: 'Мемлекеттік органдардың бірыңғай платформасы',
}
const empty = { ...open, access: 'empty' as const, text: '' }

test.each([
  ['an empty page of the state portal', NEWS, empty, true],
  ['its frame with the portal’s own words', NEWS, open, true],
  ['its news with a text', NEWS, { ...open, text: 'Хабар. '.repeat(60) }, false],
  ['its news with a day', NEWS, { ...open, publishedAt: '2026-11-22' }, false],
  ['its page of "not found"', NEWS, { ...open, access: 'soft404' as const }, false],
  ['an empty page of a site', SITE, empty, true],
  ['a short page of a site', SITE, open, false],
  ['a wall', SITE, { ...open, access: 'login' as const }, false],
  ['the frame of a network', 'https://www.instagram.com/p/C8hIungMPmD/', empty, false],
  ['nothing to read', NEWS, null, false],
])('%s', (_, finalUrl, reading, expected) => {
  expect(isShell({ page: { finalUrl, contentType: 'text/html; charset=utf-8' }, reading })).toBe(expected)
})

test('a plain text is what it is', () => {
  expect(isShell({ page: { finalUrl: SITE, contentType: 'text/plain' }, reading: empty })).toBe(false)
  expect(isShell({ page: { finalUrl: SITE, contentType: null }, reading: empty })).toBe(true)
})

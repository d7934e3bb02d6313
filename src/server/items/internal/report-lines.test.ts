import { expect, test } from 'vitest'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { pageKeysOf } from './report-lines.ts'

const SITE = 'https://muzei.example.kz'

function keysOf({ page, canonical }: { page: string; canonical: string }): string[] {
  const reading: PageReading = {
    title: null,
    siteName: null,
    publishedAt: null,
    publishedAtSource: null,
    language: 'kk',
    author: null,
    image: null,
    canonical: SITE + canonical,
    text: '',
    access: 'open',
  }
  const answer = {
    status: 200,
    contentType: 'text/html',
    certificateFault: null,
    blockedHere: null,
    rendered: false,
  }
  return pageKeysOf({ answer: { kind: 'answered', finalUrl: SITE + page, ...answer }, reading })
}

test.each([
  ['the front page', ['/news/15', '/news/16'], ['/', '/']],
  ['the front page of a language', ['/kk/news/15', '/kk/news/16'], ['/kk', '/kk']],
  ['with a slash', ['/kk/news/15', '/kk/news/16'], ['/kk/', '/kk/']],
  [
    'what the system drops',
    ['/index.php?option=com_content&view=article&id=15', '/index.php?option=com_content&view=article&id=16'],
    ['/index.php?option=com_content', '/index.php?option=com_content'],
  ],
  ['the Kazakh page', ['/kk/news/15', '/ru/news/15'], ['/kk/news/15', '/kk/news/15']],
  ['the Kazakh page of another name', ['/kk/korme', '/ru/vystavka'], ['/kk/korme', '/kk/korme']],
])(
  'two pages that both call %s their own have no common key',
  (_, [first = '', second = ''], [one = '', two = '']) => {
    const keys = keysOf({ page: first, canonical: one })
    const others = keysOf({ page: second, canonical: two })
    expect(keys.filter((key) => others.includes(key))).toEqual([])
    expect([keys.length, others.length]).toEqual([1, 1])
  },
)

test('two addresses of one page have the key that it calls its own', () => {
  const keys = keysOf({ page: '/?p=15', canonical: '/2026/11/korme-ashyldy' })
  const others = keysOf({ page: '/2026/11/korme-ashyldy/amp', canonical: '/2026/11/korme-ashyldy' })
  expect(keys.some((key) => others.includes(key))).toBe(true)
})

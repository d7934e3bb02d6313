import { describe, expect, it } from 'vitest'
import { ownPath } from '#/contracts/sessions.ts'
import { homePath, localeOf, pathIn, paths } from './paths.ts'

describe('A path', () => {
  it('carries its query, without what is empty', () => {
    expect(
      paths.overview({ locale: 'ru', query: { kind: ['museum', 'library'], state: '', page: 2, q: null } }),
    ).toBe('/ru/overview?kind=museum&kind=library&page=2')
    expect(paths.signIn({ locale: 'kk', next: '/kk/obligations?a=1&b=2' })).toBe(
      '/kk/sign-in?next=%2Fkk%2Fobligations%3Fa%3D1%26b%3D2',
    )
  })

  it('is the same page in another language', () => {
    expect(pathIn({ path: '/kk/obligations/1?a=b', locale: 'ru' })).toBe('/ru/obligations/1?a=b')
    expect(pathIn({ path: '/kk', locale: 'en' })).toBe('/en')
    expect(pathIn({ path: '/kk?a=b', locale: 'en' })).toBe('/en?a=b')
    expect(pathIn({ path: '/', locale: 'en' })).toBe('/en')
    expect(pathIn({ path: '/kkk/x', locale: 'en' })).toBe('/en')
    expect([localeOf('/ru/x'), localeOf('/x'), localeOf('/')]).toEqual(['ru', undefined, undefined])
  })

  it('leads staff to the numbers, institutions to what is due, and others to their own start', () => {
    const home = (...roles: ('observer' | 'press')[]) =>
      homePath({ locale: 'kk', memberships: roles.map((role) => ({ role })) })
    expect([home('observer', 'press'), home('press'), home()]).toEqual([
      '/kk/overview',
      '/kk/obligations',
      '/kk',
    ])
  })
})

describe('Where sign-in may lead', () => {
  it.each(['/kk', '/ru/obligations/1?x=1#top', '/en?x'])('our page %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '//evil.kz',
    '/\\evil.kz',
    '/kk//evil.kz',
    '/kk\\..\\evil',
    'https://evil.kz/kk',
    'javascript:alert(1)',
    '/kkevil',
    '/api/x',
    '/kk/\nSet-Cookie: a=b',
    '/kk/\u0000',
    '',
    undefined,
  ])('nowhere for %j', (path) => {
    expect(ownPath(path)).toBeUndefined()
  })
})

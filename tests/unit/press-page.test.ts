import { describe, expect, test } from 'vitest'

import { pressPage } from '../../scripts/demo/press-page.ts'
import { pressSites } from '../../prisma/seed/press/sites.ts'

const origin = 'http://127.0.0.1:4100'
/** 23:30 in UTC is the next day in Almaty. */
const now = new Date('2026-12-10T23:30:00Z')
const page = (path: string) => pressPage({ path, origin, now })

describe('the demo press site', () => {
  test.each(pressSites)('$slug has its pages', ({ slug, kind, nameKk, nameRu }) => {
    expect(page(`/${slug}/ru/news/ostorozhno`)).toContain(nameRu)
    const kazakh = page(`/${slug}/kk/news/ostorozhno`)
    if (kind === 'media') expect(kazakh).toBeUndefined()
    else expect(kazakh).toContain(nameKk)
  })

  test('a date in the path is the date of the page', () => {
    const text = page('/museum/kk/news/2026-11-20-ostorozhno')
    expect(text).toContain('<html lang="kk">')
    expect(text).toContain('"datePublished": "2026-11-20T10:30:00+05:00"')
    expect(text).toContain('<time datetime="2026-11-20T10:30:00+05:00">20.11.2026</time>')
    expect(text).toContain(`href="${origin}/museum/ru/news/2026-11-20-ostorozhno"`)
  })

  test('without one it is two days before the first start, by the calendar of Almaty', () => {
    expect(page('/museum/ru/news/ostorozhno')).toContain('09.12.2026')
  })

  test('the topic decides between the warning and an invitation', () => {
    expect(page('/library/ru/news/2026-11-20-ostorozhno')).toContain('Осторожно, мошенники')
    expect(page('/library/ru/news/2026-11-20-den')).toContain('день открытых дверей')
  })

  test.each([
    '/nobody/ru/news/x',
    '/museum/en/news/x',
    '/museum/ru',
    '/museum/ru/news/../../x',
    '/museum/ru/news/<b>',
  ])('%s is not there', (path) => expect(page(path)).toBeUndefined())

  test('no placeholder is left', () => {
    for (const path of [
      '/',
      '/museum/kk/news/den',
      '/museum/ru/news/ostorozhno',
      '/soltustik-aqparat/ru/news/x',
    ])
      expect(page(path)).not.toMatch(/\{\{|\}\}/)
  })
})

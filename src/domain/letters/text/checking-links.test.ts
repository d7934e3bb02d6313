import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../calendar/zone.ts'
import { readLetter } from '../read-letter.ts'
import { checksDocument } from './checking-links.ts'

describe('An address at which a document is checked', () => {
  it.each([
    'https://salemoffice.kz/verify/12ab',
    'salemoffice.kz/verify',
    'https://qr.doculite.kz/?c=12',
    'https://sed.gov.kz/doc/12',
    'https://portal.example.kz/verify?id=12',
    'https://portal.example.kz/?verify=12',
    'https://docs.example.kz/check-doc/12',
    'https://example.kz/qr/12',
  ])('%s', (address) => {
    expect(checksDocument(address)).toBe(true)
  })

  it.each([
    'https://example.kz/news/qr-kod-v-muzee',
    'https://www.instagram.com/p/C8qrMPmD/',
    'https://example.kz/sedation/verified-news',
    'https://t.me/kultura/12',
    'https://egov.kz/cms/ru/news/12',
  ])('is not %s', (address) => {
    expect(checksDocument(address)).toBe(false)
  })
})

describe('The links of a letter', () => {
  const linksOf = (text: string) => readLetter({ text, reference: calendarDate('2026-11-02') }).links
  const asked = 'Просим разместить материал https://museum.example/news/15 до 20 ноября 2026 года.'

  it('are those of its text, not of its letterhead', () => {
    expect(
      linksOf(
        `Управление культуры\nтел.: 46-00-00, www.kultura.example\n№ 5 от 02.11.2026\n\nДиректорам\n\n${asked}`,
      ),
    ).toEqual(['https://museum.example/news/15'])
  })

  it('are also those above the text of a message', () => {
    expect(linksOf('https://museum.example/news/15\nПросим разместить до 20 ноября.')).toEqual([
      'https://museum.example/news/15',
    ])
  })
})

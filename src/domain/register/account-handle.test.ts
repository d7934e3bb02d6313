import { describe, expect, it } from 'vitest'
import { accountHandle, type AccountPlatform } from './account-handle.ts'

const typed: [AccountPlatform, string, string | null][] = [
  ['instagram', ' @skomuseum ', 'skomuseum'],
  ['instagram', 'https://www.instagram.com/skomuseum/?hl=ru', 'skomuseum'],
  ['site', 'https://www.museum.kz/ru/', 'museum.kz'],
  ['media', 'петропавловск.news', 'петропавловск.news'],
  ['govkz', 'https://www.gov.kz/memleket/entities/sko-kultura/', 'gov.kz/memleket/entities/sko-kultura'],
  ['govkz', 'gov.kz/memleket/entities/sko-kultura', 'gov.kz/memleket/entities/sko-kultura'],
  ['telegram', 'https://www.instagram.com/skomuseum/', null],
  ['site', 'жоқ', null],
  ['media', 'Солтүстік Қазақстан газеті', null],
  ['govkz', 'museum.kz', null],
]

describe('the handle of an account', () => {
  it.each(typed)('%s: %s', (platform, address, handle) => {
    expect(accountHandle({ platform, address })).toBe(handle)
  })
})

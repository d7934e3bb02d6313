import { expect, it } from 'vitest'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { readableAddress } from './words.ts'

it.each([
  ['https://www.museum.kz/ru/news/', 'museum.kz/ru/news'],
  ['https://петропавловск.news/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C', 'петропавловск.news/новость'],
  ['https://museum.kz/100%', 'museum.kz/100%'],
  // What would turn the reading direction, or look like the end of the address, stays spelled out.
  ['https://museum.kz/%E2%80%AEmoc', 'museum.kz/%E2%80%AEmoc'],
  ['https://museum.kz/a%20b', 'museum.kz/a%20b'],
])('%s is read as %s', (url, words) => {
  expect(readableAddress(url)).toBe(words)
})

it('a text in one language only is shown in every other', () => {
  expect(whicheverLanguage({ locale: 'kk', kk: null, ru: 'причина' })).toBe('причина')
  expect(whicheverLanguage({ locale: 'en', kk: 'себебі', ru: '' })).toBe('себебі')
  expect(whicheverLanguage({ locale: 'ru', kk: 'себебі', ru: 'причина' })).toBe('причина')
  expect(whicheverLanguage({ locale: 'ru', kk: null, ru: null })).toBeNull()
})

import { expect, it } from 'vitest'
import { countWords } from './count-words.ts'

it.each([
  { counts: { errors: 2, remarks: 4 }, locale: 'ru' as const, words: '2 ошибки, 4 замечания' },
  { counts: { errors: 1, remarks: 0 }, locale: 'ru' as const, words: '1 ошибка' },
  { counts: { errors: 5, remarks: 21 }, locale: 'ru' as const, words: '5 ошибок, 21 замечание' },
  { counts: { errors: 2, remarks: 4 }, locale: 'kk' as const, words: '2 қате, 4 ескерту' },
  { counts: { errors: 0, remarks: 0 }, locale: 'ru' as const, words: '' },
])('$words', ({ counts, locale, words }) => {
  expect(countWords({ counts, locale })).toBe(words)
})

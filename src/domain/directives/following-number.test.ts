import { expect, it } from 'vitest'
import { followingNumber } from './following-number.ts'

it.each([
  ['05-14/1234', '05-14/1235'],
  ['05-14/0099', '05-14/0100'],
  ['Исх-1-05/2231-к', 'Исх-1-05/2232-к'],
  ['9', '10'],
  ['без номера', null],
])('after %s comes %s', (number, next) => {
  expect(followingNumber(number)).toBe(next)
})

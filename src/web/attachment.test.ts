import { expect, it } from 'vitest'
import { attachment } from './attachment.ts'

it('escapes what ends a header value', () => {
  expect(attachment(`a"b\\c%'(d)*.csv`)).toBe(
    `attachment; filename="a_b_c_'(d)*.csv"; filename*=UTF-8''a%22b%5Cc%25%27%28d%29%2A.csv`,
  )
})

it('carries no control character, turned reading or half a letter', () => {
  expect(attachment('a\u0007\u202E\r\nb\ud800.csv')).toBe(
    `attachment; filename="a b_.csv"; filename*=UTF-8''a%20b%EF%BF%BD.csv`,
  )
})

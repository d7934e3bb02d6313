import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hostToUnicode } from './punycode.ts'

it.each([
  ['xn--80aeaj2aesddcjte.news', 'петропавловск.news'],
  ['xn--d1abbgf6aiiy.xn--p1ai', 'президент.рф'],
  ['xn--80ao21a', 'қаз'],
  ['www.xn--bcher-kva.de', 'www.bücher.de'],
  ['kitaphana.kz', 'kitaphana.kz'],
  ['xn--', 'xn--'],
  ['xn--99999999', 'xn--99999999'],
  ['xn--a', 'xn--a'],
])('%s is %s', (ascii, unicode) => {
  expect(hostToUnicode(ascii)).toBe(unicode)
})

it('reads every Kazakh and Russian name as Node does', () => {
  const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіё-0123456789xyz')
  const name = fc.array(letters, { minLength: 1, maxLength: 20 }).map((chars) => `ә${chars.join('')}ж.қаз`)
  fc.assert(
    fc.property(name, (unicode) => {
      const ascii = domainToASCII(unicode)
      fc.pre(ascii !== '')
      expect(hostToUnicode(ascii)).toBe(domainToUnicode(ascii))
    }),
  )
})

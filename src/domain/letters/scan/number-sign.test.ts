import { expect, it } from 'vitest'
import { withNumberSign } from './number-sign.ts'

it.each([
  // text, before, after, the other model; what it is
  ['М', 'Исх.', '05-14/1234', null, '№'],
  ['М2', 'Шығ.', '05-14/1234', 'М°', '№'],
  ['М%', 'Шығ.', '/', 'М°', '№'],
  ['N2', '', '05-14/1234', null, '№'],
  ['Ne', 'Исх.', '05-14', null, '№'],
  ['М%05-14/1234', 'Исх.', 'от', null, '№ 05-14/1234'],
  ['М2%11-04/77-И', 'Шығ.', '', null, '№ 11-04/77-И'],
  ['М205-03/2611-1', 'Исх.', '', 'М°05-03/2611-1', '№ 05-03/2611-1'],
  ['М25-03/2611', 'Исх.', '', 'М°25-03/2611', '№ 25-03/2611'],
  ['№05-14/1', 'Исх.', '', null, '№ 05-14/1'],
  // Nothing of the kind.
  ['М', 'А.', 'Сейтов', null, 'М'],
  ['М', '', '2026', null, 'М'],
  ['Мәдениет', 'Шығ.', '12', null, 'Мәдениет'],
  ['2026', 'от', 'года', null, '2026'],
  ['М-51', 'трасса', '', null, 'М-51'],
  ['МСК', 'Исх.', '5', null, 'МСК'],
])('«%s» between «%s» and «%s», beside %s, is «%s»', (text, before, after, rival, said) => {
  expect(withNumberSign({ text, before, after, rival }).text).toBe(said)
})

it('a 2 that may be the sign’s or the number’s is unclear until another model tells', () => {
  const asked = { text: 'М205-14/1', before: 'Исх.', after: '' }
  expect(withNumberSign({ ...asked, rival: null })).toEqual({ text: '№ 05-14/1', isUnclear: true })
  expect(withNumberSign({ ...asked, rival: '№205-14/1' }).text).toBe('№ 205-14/1')
})

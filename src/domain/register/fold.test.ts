import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, matchesSearch } from './fold.ts'

describe('fold', () => {
  it.each([
    ['әғқңөұүһі', 'агкноуухи'],
    ['ӘҒҚҢӨҰҮҺІ', 'агкноуухи'],
    ['Солтүстік  Қазақстан\n', 'солтустик казакстан'],
    ['ещё ЁЛКА', 'еще елка'],
    // The same letter typed as two: и with a breve.
    ['музейі', 'музейи'],
    ['КММ «Достық»', 'кмм «достык»'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing more the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('search', () => {
  const texts = ['Өлкетану музейі', 'Краеведческий музей']
  it.each([
    ['олкетану', true],
    ['ӨЛКЕ', true],
    ['музей кра', true],
    ['  ', true],
    ['театр', false],
    ['музей театр', false],
    // Two texts are not one: no word runs over their border.
    ['музейікраеведческий', false],
  ])('"%s": %s', (query, found) => {
    expect(matchesSearch({ query, texts })).toBe(found)
  })
})

import { describe, expect, it } from 'vitest'
import { inKazakhCase } from './kazakh-numerals.ts'
import { outOfWords } from './out-of.ts'

const dative = (number: number) => inKazakhCase({ number, numeralCase: 'dative' })
const ablative = (number: number) => inKazakhCase({ number, numeralCase: 'ablative' })

describe('Kazakh endings after figures', () => {
  it.each([
    '0-ге',
    '1-ге',
    '2-ге',
    '3-ке',
    '4-ке',
    '5-ке',
    '6-ға',
    '7-ге',
    '8-ге',
    '9-ға',
    '10-ға',
    '20-ға',
    '30-ға',
    '40-қа',
    '50-ге',
    '60-қа',
    '70-ке',
    '80-ге',
    '90-ға',
    '100-ге',
    '1000-ға',
    '2026-ға',
    '59-ға',
    '45-ке',
    '300-ге',
    '12000-ға',
  ])('dative %s', (text) => {
    expect(dative(Number.parseInt(text, 10))).toBe(text)
  })

  it.each([
    '0-ден',
    '1-ден',
    '2-ден',
    '3-тен',
    '4-тен',
    '5-тен',
    '6-дан',
    '7-ден',
    '8-ден',
    '9-дан',
    '10-нан',
    '20-дан',
    '30-дан',
    '40-тан',
    '50-ден',
    '60-тан',
    '70-тен',
    '80-нен',
    '90-нан',
    '100-ден',
    '1000-нан',
    '51-ден',
    '11-ден',
  ])('ablative %s', (text) => {
    expect(ablative(Number.parseInt(text, 10))).toBe(text)
  })

  it('stand in the part of a whole', () => {
    expect(outOfWords({ part: 4, whole: 5, locale: 'kk' })).toBe('5-тен 4')
    expect(outOfWords({ part: 6, whole: 6, locale: 'kk' })).toBe('6-дан 6')
    expect(outOfWords({ part: 35, whole: 51, locale: 'ru' })).toBe('35 из 51')
    expect(outOfWords({ part: 1, whole: 2, locale: 'en' })).toBe('1 of 2')
  })
})

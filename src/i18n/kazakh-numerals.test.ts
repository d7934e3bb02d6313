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

  it.each(
    '0-дің 1-дің 2-нің 3-тің 4-тің 5-тің 6-ның 7-нің 8-дің 9-дың 10-ның 20-ның 30-дың 40-тың 50-дің 60-тың 70-тің 80-нің 90-ның 100-дің 1000-ның'.split(
      ' ',
    ),
  )('genitive %s', (text) => {
    expect(inKazakhCase({ number: Number.parseInt(text, 10), numeralCase: 'genitive' })).toBe(text)
  })

  it.each(
    '1-і 2-сі 3-і 4-і 5-і 6-сы 7-сі 8-і 9-ы 10-ы 20-сы 30-ы 40-ы 50-і 60-ы 70-і 80-і 90-ы 100-і 1000-ы'.split(
      ' ',
    ),
  )('possessive %s', (text) => {
    expect(inKazakhCase({ number: Number.parseInt(text, 10), numeralCase: 'possessive' })).toBe(text)
  })

  it('stand in the part of a whole', () => {
    expect(outOfWords({ part: 4, whole: 5, locale: 'kk' })).toBe('5-тің\u00a04-і')
    expect(outOfWords({ part: 6, whole: 6, locale: 'kk' })).toBe('6-ның\u00a06-сы')
    expect(outOfWords({ part: 35, whole: 51, locale: 'ru' })).toBe('35\u00a0из\u00a051')
    expect(outOfWords({ part: 1, whole: 2, locale: 'en' })).toBe('1 of 2')
  })
})

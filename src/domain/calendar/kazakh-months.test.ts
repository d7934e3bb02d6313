import { describe, expect, it } from 'vitest'
import { kazakhMonth, kazakhMonths } from './kazakh-months.ts'

const VOICELESS = /[кқпстшч]$/

/** The endings again, by the rules of the language instead of by the table. */
function endingsOf(base: string) {
  const back = /[аоұы]/.test(base.match(/[аәоөұүыіе]/g)?.at(-1) ?? '')
  const vowel = /[аеіы]$/.test(base)
  const hard = VOICELESS.test(base)
  const nasal = /[мнң]$/.test(base)
  return {
    dative: base + (hard ? (back ? 'қа' : 'ке') : back ? 'ға' : 'ге'),
    ablative: base + (nasal ? (back ? 'нан' : 'нен') : (hard ? 'т' : 'д') + (back ? 'ан' : 'ен')),
    accusative: base + (vowel ? 'н' : hard ? 'т' : 'д') + (back ? 'ы' : 'і'),
  }
}

describe('Kazakh months', () => {
  it('are twelve', () => {
    expect(kazakhMonths.map(({ base }) => base)).toEqual([
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ])
  })

  it.each(kazakhMonths)('$base takes the endings of its sounds', (month) => {
    expect(month).toMatchObject(endingsOf(month.base))
  })

  it.each([
    [3, 'наурызды наурызға наурызына наурыздан'],
    [4, 'сәуірді сәуірге сәуіріне сәуірден'],
    [7, 'шілдені шілдеге шілдесіне шілдеден'],
    [9, 'қыркүйекті қыркүйекке қыркүйегіне қыркүйектен'],
    [11, 'қарашаны қарашаға қарашасына қарашадан'],
    [12, 'желтоқсанды желтоқсанға желтоқсанына желтоқсаннан'],
  ])('month %i', (number, cases) => {
    const { accusative, dative, possessiveDative, ablative } = kazakhMonth(number)
    expect([accusative, dative, possessiveDative, ablative].join(' ')).toBe(cases)
  })

  it.each([0, 13, Number.NaN])('%d is no month', (number) => {
    expect(() => kazakhMonth(number)).toThrow(RangeError)
  })
})

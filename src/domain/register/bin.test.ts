import { describe, expect, it } from 'vitest'
import { checkDigit, isValidBin } from './bin.ts'

const known = ['940140000385', '941240000193', '020240000555']
const digitsOf = (text: string) => [...text].map(Number)

/** Every number that differs from the text in one digit. */
function neighbours(text: string): string[] {
  return [...text].flatMap((own, place) =>
    [...'0123456789']
      .filter((digit) => digit !== own)
      .map((digit) => text.slice(0, place) + digit + text.slice(place + 1)),
  )
}

/** What the first row of weights leaves; 10 hands over to the second. */
function firstRow(text: string): number {
  return digitsOf(text.slice(0, 11)).reduce((sum, digit, place) => sum + digit * (place + 1), 0) % 11
}

describe('БИН', () => {
  it.each(known)('%s is valid', (bin) => {
    expect(isValidBin(bin)).toBe(true)
  })

  // The weight of the eleventh digit is 11, that is nothing: the rule itself cannot see a change there.
  it.each(known)('%s: of 108 changes of one digit the rule sees all but the blind ones', (bin) => {
    const wrong = neighbours(bin)
    const unseen = wrong.filter(isValidBin)
    expect(wrong).toHaveLength(108)
    expect(unseen.filter((text) => text[10] !== bin[10])).toHaveLength(9)
    expect(unseen.filter((text) => text[10] === bin[10] && firstRow(text) !== 10)).toEqual([])
    expect(unseen.length).toBeLessThanOrEqual(10)
  })

  it.each(['', '94014000038', '9401400003850', ' 940140000385', '94014000038a', '９40140000385'])(
    '"%s" is not',
    (text) => {
      expect(isValidBin(text)).toBe(false)
    },
  )

  it('takes the second row of weights where the first leaves 10', () => {
    // First row: 5·2 = 10. Second row: 5·4 = 20, remainder 9.
    expect(checkDigit(digitsOf('05000000000'))).toBe(9)
    expect(isValidBin('050000000009')).toBe(true)
  })

  it('knows numbers that are never given out', () => {
    const start = 20240000000
    const none = Array.from({ length: 2000 }, (_, n) => String(start + n)).filter(
      (text) => checkDigit(digitsOf(text)) === null,
    )
    expect(none.length).toBeGreaterThan(0)
    for (const eleven of none.slice(0, 5)) {
      expect([...'0123456789'].filter((last) => isValidBin(eleven + last))).toEqual([])
    }
  })
})

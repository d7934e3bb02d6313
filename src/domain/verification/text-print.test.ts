import { describe, expect, test } from 'vitest'
import { isSameText, textPrint } from './text-print.ts'

const words = (n: number, from = 0) =>
  Array.from({ length: n }, (_, at) => `сөз${String(at + from)}`).join(' ')

describe('textPrint', () => {
  test('is the same for one text, whatever its spaces, marks and capitals', () => {
    const [one, two] = [textPrint(words(60)), textPrint(words(60).toUpperCase().replaceAll(' ', ',\n '))]
    expect(one).toMatch(/^[0-9a-f]{16}$/)
    expect(two).toBe(one)
  })

  test('hardly moves with a changed line of a long text, and is another for another text', () => {
    const release = textPrint(words(400)) ?? ''
    expect(isSameText({ one: release, other: textPrint(`${words(400)} 25 қараша 2026`) ?? '' })).toBe(true)
    expect(isSameText({ one: release, other: textPrint(words(400, 1000)) ?? '' })).toBe(false)
  })

  test('says nothing of a short text', () => {
    expect(textPrint(words(24))).toBeNull()
    expect(textPrint(words(25))).not.toBeNull()
  })
})

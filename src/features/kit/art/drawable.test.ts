import { describe, expect, it } from 'vitest'
import { drawable } from './drawable.ts'

describe('What is drawn', () => {
  it('keeps Kazakh, Russian and Latin letters with their marks', () => {
    const text = 'Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё «Жария» – 5 000 ₸, № 1… “x”'
    expect(drawable(text)).toBe(text)
  })

  it.each([
    ['emoji', 'Абай 🚨 болыңыз ❗️', 'Абай болыңыз'],
    ['letters that the typeface lacks', 'Тест 漢字 مرحبا', 'Тест'],
    ['a letter put together from two', 'й', 'й'],
    ['narrow blanks', '5\u202f000', '5 000'],
    ['nothing', '', ''],
  ])('leaves out what would be fetched elsewhere: %s', (_, given, drawn) => {
    expect(drawable(given)).toBe(drawn)
  })
})

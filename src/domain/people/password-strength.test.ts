import { describe, expect, it } from 'vitest'
import { isStrongPassword, PASSWORD_MIN } from './password-strength.ts'

const email = 'director.museum@sko.kz'
const strong = (password: string) => isStrongPassword({ password, email })

describe('A new password', () => {
  it('is pinned at ten characters, counted as a person counts them', () => {
    expect(PASSWORD_MIN).toBe(10)
    expect(strong('жаңбырлы-1')).toBe(true)
    expect(strong('жаңбырлы1')).toBe(false)
    expect(strong('қоңыр-үй-9')).toBe(true)
  })

  it.each(['correct horse battery', 'үш қоңыр бұзау', 'Vb7-kkP0-xz', 'снег в октябре'])(
    'takes «%s»',
    (one) => {
      expect(strong(one)).toBe(true)
    },
  )

  it.each([
    'Password2026!',
    '1234567890',
    '98765432109',
    'qwertyuiop',
    'ЙЦУКЕНГШЩЗ',
    'Қазақстан-2026',
    'aaaaaaaaaaaa',
    'ababababababab',
    'Zhariya-demo-2026',
    'director.museum@sko.kz',
    'DirectorMuseum1',
    'пароль123456',
  ])('refuses «%s»', (one) => {
    expect(strong(one)).toBe(false)
  })
})

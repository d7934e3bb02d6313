import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { Problem, problemCodes, type ProblemCode, type ProblemDetails } from '#/domain/problem.ts'
import { locales } from '#/i18n/locales.ts'
import { fieldTexts, problemOf, problemText, type ProblemData } from './problem-text.ts'

describe('A refusal', () => {
  it.each(locales)('has a whole sentence for every code in %s', (locale) => {
    for (const code of problemCodes) {
      const text = problemText({ problem: { code, details: details[code] ?? {} } as ProblemData, locale })
      expect(text).toMatch(/^[\p{Lu}\d].*[.?]$/u)
      expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid/)
    }
  })

  it('names the numbers and the instant it is about', () => {
    const text = (problem: ProblemData) => problemText({ problem, locale: 'ru' })
    expect(text({ code: 'too_many_attempts', details: { minutes: 21 } })).toContain('через 21 минуту')
    expect(text({ code: 'report_locked', details: { lockAt: '2026-12-22T19:00:00Z' } })).toContain(
      '23\u00a0декабря 2026\u00a0г., 00:00',
    )
    expect(text({ code: 'number_taken', details: { number: '05-14/1', year: 2026 } })).toContain('2026')
  })

  it('of a contract names the first complaint of each field', () => {
    const contract = z.object({
      email: z.string().min(5, 'required').max(1, 'too_long'),
      a: z.object({ b: z.int() }),
    })
    const problem = problemOf(contract.safeParse({ email: 'abc', a: { b: 'x' } }).error)
    expect(problem).toMatchObject({ code: 'invalid', details: { fields: { email: 'required' } } })
    expect(problem && fieldTexts({ problem, locale: 'ru' })).toEqual({
      email: 'Заполните это поле',
      'a.b': 'Значение не подходит. Введите заново',
    })
  })

  it('is nothing that nobody foresaw', () => {
    expect(problemOf(new Error('boom'))).toBeNull()
    expect(problemOf(new Problem('forbidden', { action: 'x' }))).toEqual({
      code: 'forbidden',
      details: { action: 'x' },
    })
  })
})

const details: Partial<{ [Code in ProblemCode]: ProblemDetails[Code] }> = {
  alarms_unseen: { alarms: ['halves:deadline', 'halves:numbers', 'deadline:no_year'] },
  due_on_day_off: { date: '2026-12-20', next: '2026-12-21' },
  file_kind_unknown: { purpose: 'import' },
  file_too_big: { megabytes: 20 },
  import_has_errors: { bad: 3 },
  invalid: { fields: {} },
  number_taken: { number: '05-14/1234', year: 2026 },
  report_locked: { lockAt: '2026-12-22T19:00:00Z' },
  report_too_long: { limit: 200 },
  too_many_attempts: { minutes: 5 },
}

import { describe, expect, it } from 'vitest'
import { dueRules } from '#/domain/calendar/deadline.ts'
import { attentionReasons } from '#/domain/compliance/attention.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import { itemErrorCodes, itemRemarkCodes } from '#/domain/obligations/remarks.ts'
import { timelinessStates } from '#/domain/obligations/timeliness.ts'
import { problemCodes } from '#/domain/problem.ts'
import { organisationKinds } from '#/domain/register/kinds.ts'
import { locales } from './locales.ts'
import { messagesOf } from './messages.ts'
import { translator } from './translator.ts'

const sorted = (codes: readonly string[]) => [...codes].sort()

/** What shuts a report is said in the place of its progress. */
const closures = ['exempt', 'refused', 'closed', 'withdrawn']

describe.each(locales)('every code of the domain has its words in %s', (locale) => {
  const messages = messagesOf(locale)
  it.each<[string, object, readonly string[]]>([
    ['problems', messages.problems, problemCodes],
    ['progress', messages.progress, [...progressStates, ...closures]],
    ['progress, short', messages.progressShort, [...progressStates, ...closures]],
    ['timeliness', messages.timeliness, timelinessStates],
    ['kinds', messages.kinds, organisationKinds],
    ['kinds, plural', messages.kindsPlural, organisationKinds],
    ['item errors', messages.itemErrors, itemErrorCodes],
    ['item errors, short', messages.itemErrorsShort, itemErrorCodes],
    ['item remarks', messages.itemRemarks, itemRemarkCodes],
    ['item remarks, short', messages.itemRemarksShort, itemRemarkCodes],
    ['attention', messages.attention, attentionReasons],
    ['due rules', messages.due.rule, dueRules],
  ])('%s, and no word without a code', (_, words, codes) => {
    expect(sorted(Object.keys(words))).toEqual(sorted(codes))
  })
})

describe('refusals with numbers', () => {
  it.each([
    ['ru', 1, '1 минуту'],
    ['ru', 3, '3 минуты'],
    ['ru', 5, '5 минут.'],
    ['kk', 5, '5 минуттан'],
    ['en', 1, '1 minute.'],
  ] as const)('%s, %i', (locale, minutes, part) => {
    expect(translator({ locale, namespace: 'problems' })('too_many_attempts', { minutes })).toContain(part)
  })

  it.each(locales)('do not group the digits of a year in %s', (locale) => {
    const t = translator({ locale, namespace: 'problems' })
    expect(t('number_taken', { number: '05-14/1234', year: 2026 })).toContain('2026')
  })
})

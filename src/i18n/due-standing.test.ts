import { describe, expect, it } from 'vitest'
import type { DueStanding } from '#/domain/calendar/deadline.ts'
import { dueStandingMessage } from './due-standing.ts'
import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

function sentence({ standing, locale }: { standing: DueStanding; locale: Locale }): string {
  const { key, values } = dueStandingMessage({ standing, locale })
  return translator({ locale, namespace: 'due' })(key, values)
}

const lastDay: DueStanding = { kind: 'last_day', until: new Date('2026-12-22T18:59:00Z') }

describe('where a deadline stands, in words', () => {
  it.each<[Locale, DueStanding, string]>([
    ['ru', { kind: 'left', days: 1 }, 'Остался 1 день'],
    ['ru', { kind: 'left', days: 2 }, 'Осталось 2 дня'],
    ['ru', { kind: 'left', days: 5 }, 'Осталось 5 дней'],
    ['ru', { kind: 'left', days: 21 }, 'Остался 21 день'],
    ['kk', { kind: 'left', days: 5 }, '5 күн қалды'],
    ['en', { kind: 'left', days: 1 }, '1 day left'],
    ['ru', lastDay, 'Сегодня последний день, до 23:59'],
    ['kk', lastDay, 'Бүгін соңғы күн, 23:59-ға дейін'],
    ['en', lastDay, 'Today is the last day, until 23:59'],
    ['ru', { kind: 'passed', days: 2 }, 'Срок истёк 2 дня назад'],
    ['ru', { kind: 'passed', days: 1 }, 'Срок истёк 1 день назад'],
    ['kk', { kind: 'passed', days: 2 }, 'Мерзімі өткелі 2 күн болды'],
    ['en', { kind: 'passed', days: 2 }, 'The deadline passed 2 days ago'],
  ])('%s %o', (locale, standing, text) => {
    expect(sentence({ standing, locale })).toBe(text)
  })
})

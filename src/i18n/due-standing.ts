import type { DueStanding } from '#/domain/calendar/deadline.ts'
import { untilTimeWords } from './dates.ts'
import type { Locale } from './locales.ts'

type StandingMessage =
  { key: 'left' | 'passed'; values: { n: number } } | { key: 'lastDay'; values: { until: string } }

/** The message below `due` that says where a deadline stands: «Осталось 5 дней», «Бүгін соңғы күн, 23:59-ға дейін». */
export function dueStandingMessage({
  standing,
  locale,
}: {
  standing: DueStanding
  locale: Locale
}): StandingMessage {
  if (standing.kind === 'last_day') {
    return { key: 'lastDay', values: { until: untilTimeWords({ time: standing.until, locale }) } }
  }
  return { key: standing.kind, values: { n: standing.days } }
}

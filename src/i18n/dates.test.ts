import { describe, expect, it } from 'vitest'
import type { DueRule } from '#/domain/calendar/deadline.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { dueWords, formatDate, formatDateTime, formatTime, untilTimeWords } from './dates.ts'
import type { DateStyle } from './dates.ts'
import type { Locale } from './locales.ts'

const date = calendarDate('2026-12-22')
const evening = new Date('2026-12-21T20:04:09Z')

describe('a date', () => {
  it.each<[DateStyle, Locale, string]>([
    ['long', 'ru', '22 декабря 2026 г.'],
    ['long', 'kk', '2026 жылғы 22 желтоқсан'],
    ['long', 'en', '22 December 2026'],
    ['official', 'ru', '22 декабря 2026 года'],
    ['official', 'kk', '2026 жылғы 22 желтоқсан'],
    ['official', 'en', '22 December 2026'],
    ['numeric', 'ru', '22.12.2026'],
    ['numeric', 'kk', '22.12.2026'],
    ['numeric', 'en', '22.12.2026'],
    ['day_month', 'ru', '22 декабря'],
    ['day_month', 'kk', '22 желтоқсан'],
    ['day_month', 'en', '22 December'],
    ['short_day', 'ru', '22 дек.'],
    ['short_day', 'kk', '22 жел.'],
    ['short_day', 'en', '22 Dec'],
    ['numeric_day', 'ru', '22.12'],
  ])('%s in %s is %s', (style, locale, text) => {
    expect(formatDate({ date, locale, style })).toBe(text)
  })

  it('keeps its zeros in figures and drops them in words', () => {
    const early = calendarDate('2027-03-05')
    expect(formatDate({ date: early, locale: 'kk', style: 'numeric' })).toBe('05.03.2027')
    expect(formatDate({ date: early, locale: 'kk', style: 'long' })).toBe('2027 жылғы 5 наурыз')
  })

  it.each<[Locale, DateStyle, string]>([
    [
      'ru',
      'day_month',
      '1 января, 1 февраля, 1 марта, 1 апреля, 1 мая, 1 июня, 1 июля, 1 августа, 1 сентября, 1 октября, 1 ноября, 1 декабря',
    ],
    [
      'kk',
      'day_month',
      '1 қаңтар, 1 ақпан, 1 наурыз, 1 сәуір, 1 мамыр, 1 маусым, 1 шілде, 1 тамыз, 1 қыркүйек, 1 қазан, 1 қараша, 1 желтоқсан',
    ],
    [
      'en',
      'day_month',
      '1 January, 1 February, 1 March, 1 April, 1 May, 1 June, 1 July, 1 August, 1 September, 1 October, 1 November, 1 December',
    ],
    [
      'ru',
      'short_day',
      '1 янв., 1 февр., 1 мар., 1 апр., 1 мая, 1 июн., 1 июл., 1 авг., 1 сент., 1 окт., 1 нояб., 1 дек.',
    ],
    [
      'kk',
      'short_day',
      '1 қаң., 1 ақп., 1 нау., 1 сәу., 1 мам., 1 мау., 1 шіл., 1 там., 1 қыр., 1 қаз., 1 қар., 1 жел.',
    ],
    ['en', 'short_day', '1 Jan, 1 Feb, 1 Mar, 1 Apr, 1 May, 1 Jun, 1 Jul, 1 Aug, 1 Sep, 1 Oct, 1 Nov, 1 Dec'],
  ])('knows every month in %s, %s', (locale, style, text) => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate({ date: calendarDate(`2026-${String(index + 1).padStart(2, '0')}-01`), locale, style }),
    )
    expect(months.join(', ')).toBe(text)
  })
})

describe('an instant', () => {
  it('is read on the clocks of the department', () => {
    expect(formatDate({ date: evening, locale: 'ru', style: 'long' })).toBe('22 декабря 2026 г.')
    expect(formatDateTime({ instant: evening, locale: 'ru', style: 'long' })).toBe(
      '22 декабря 2026 г., 01:04',
    )
    expect(formatDateTime({ instant: evening, locale: 'kk', style: 'numeric', seconds: true })).toBe(
      '22.12.2026, 01:04:09',
    )
    expect(formatTime({ instant: evening })).toBe('01:04')
  })
})

describe('a deadline in words', () => {
  it.each<[DueRule, Locale, string]>([
    ['inclusive', 'ru', 'до 22 декабря 2026 г. включительно'],
    ['inclusive', 'kk', '2026 жылғы 22 желтоқсанды қоса алғанда'],
    ['inclusive', 'en', 'until 22 December 2026, inclusive'],
    ['exclusive', 'ru', 'до 22 декабря 2026 г., не включая этот день'],
    ['exclusive', 'kk', '2026 жылғы 22 желтоқсанға дейін, бұл күнді қоспағанда'],
    ['exclusive', 'en', 'before 22 December 2026'],
    ['time', 'ru', 'до 18:00 22 декабря 2026 г.'],
    ['time', 'kk', '2026 жылғы 22 желтоқсан күні сағат 18:00-ге дейін'],
    ['time', 'en', 'until 18:00 on 22 December 2026'],
  ])('%s in %s', (rule, locale, text) => {
    expect(dueWords({ due: { date, rule, time: rule === 'time' ? '18:00' : null }, locale })).toBe(text)
  })

  it('may leave out a year that is plain', () => {
    const due = { date, rule: 'inclusive', time: null } as const
    expect(dueWords({ due, locale: 'kk', year: false })).toBe('22 желтоқсанды қоса алғанда')
    expect(dueWords({ due, locale: 'ru', year: false })).toBe('до 22 декабря включительно')
  })

  it.each([
    'қаңтарды',
    'ақпанды',
    'наурызды',
    'сәуірді',
    'мамырды',
    'маусымды',
    'шілдені',
    'тамызды',
    'қыркүйекті',
    'қазанды',
    'қарашаны',
    'желтоқсанды',
  ])('declines %s', (accusative) => {
    const months = Array.from({ length: 12 }, (_, index) =>
      dueWords({
        due: {
          date: calendarDate(`2026-${String(index + 1).padStart(2, '0')}-07`),
          rule: 'inclusive',
          time: null,
        },
        locale: 'kk',
      }),
    )
    expect(months).toContain(`2026 жылғы 7 ${accusative} қоса алғанда`)
  })

  it('refuses a rule "time" without a time', () => {
    expect(() => dueWords({ due: { date, rule: 'time', time: null }, locale: 'ru' })).toThrow(RangeError)
  })
})

describe('a time of day', () => {
  it.each([
    ['23:59', '23:59-ға дейін'],
    ['18:00', '18:00-ге дейін'],
    ['09:30', '09:30-ға дейін'],
    ['12:40', '12:40-қа дейін'],
    ['12:45', '12:45-ке дейін'],
    ['17:50', '17:50-ге дейін'],
    ['08:05', '08:05-ке дейін'],
    ['00:01', '00:01-ге дейін'],
  ])('%s takes its ending', (time, text) => {
    expect(untilTimeWords({ time, locale: 'kk' })).toBe(text)
  })

  it('may be an instant', () => {
    expect(untilTimeWords({ time: new Date('2026-12-22T18:59:00Z'), locale: 'kk' })).toBe('23:59-ға дейін')
    expect(untilTimeWords({ time: '23:59', locale: 'ru' })).toBe('до 23:59')
  })
})

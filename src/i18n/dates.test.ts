import { describe, expect, it } from 'vitest'
import type { DueRule } from '#/domain/calendar/deadline.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { dueDay, dueWords, formatDate, formatDateTime, formatTime, untilTimeWords } from './dates.ts'
import type { DateStyle } from './dates.ts'
import type { Locale } from './locales.ts'

const date = calendarDate('2026-12-22')
const evening = new Date('2026-12-21T20:04:09Z')

/** A no-break space is written as a low line here: nobody sees it otherwise. */
const seen = (text: string) => text.replaceAll('\u00a0', '_')

describe('a date', () => {
  it.each<[DateStyle, Locale, string]>([
    ['long', 'ru', '22_декабря 2026_г.'],
    ['long', 'kk', '2026 жылғы 22_желтоқсан'],
    ['long', 'en', '22_December 2026'],
    ['official', 'ru', '22_декабря 2026_года'],
    ['official', 'kk', '2026 жылғы 22_желтоқсан'],
    ['official', 'en', '22_December 2026'],
    ['numeric', 'ru', '22.12.2026'],
    ['numeric', 'kk', '22.12.2026'],
    ['numeric', 'en', '22.12.2026'],
    ['day_month', 'ru', '22_декабря'],
    ['day_month', 'kk', '22_желтоқсан'],
    ['day_month', 'en', '22_December'],
    ['short_day', 'ru', '22_дек.'],
    ['short_day', 'kk', '22_жел.'],
    ['short_day', 'en', '22_Dec'],
    ['numeric_day', 'ru', '22.12'],
  ])('%s in %s is %s', (style, locale, text) => {
    expect(seen(formatDate({ date, locale, style }))).toBe(text)
  })

  it('keeps its zeros in figures and drops them in words', () => {
    const early = calendarDate('2027-03-05')
    expect(formatDate({ date: early, locale: 'kk', style: 'numeric' })).toBe('05.03.2027')
    expect(seen(formatDate({ date: early, locale: 'kk', style: 'long' }))).toBe('2027 жылғы 5_наурыз')
  })

  it.each<[Locale, DateStyle, string]>([
    [
      'ru',
      'day_month',
      '1_января, 1_февраля, 1_марта, 1_апреля, 1_мая, 1_июня, 1_июля, 1_августа, 1_сентября, 1_октября, 1_ноября, 1_декабря',
    ],
    [
      'kk',
      'day_month',
      '1_қаңтар, 1_ақпан, 1_наурыз, 1_сәуір, 1_мамыр, 1_маусым, 1_шілде, 1_тамыз, 1_қыркүйек, 1_қазан, 1_қараша, 1_желтоқсан',
    ],
    [
      'en',
      'day_month',
      '1_January, 1_February, 1_March, 1_April, 1_May, 1_June, 1_July, 1_August, 1_September, 1_October, 1_November, 1_December',
    ],
    [
      'ru',
      'short_day',
      '1_янв., 1_февр., 1_мар., 1_апр., 1_мая, 1_июн., 1_июл., 1_авг., 1_сент., 1_окт., 1_нояб., 1_дек.',
    ],
    [
      'kk',
      'short_day',
      '1_қаң., 1_ақп., 1_нау., 1_сәу., 1_мам., 1_мау., 1_шіл., 1_там., 1_қыр., 1_қаз., 1_қар., 1_жел.',
    ],
    ['en', 'short_day', '1_Jan, 1_Feb, 1_Mar, 1_Apr, 1_May, 1_Jun, 1_Jul, 1_Aug, 1_Sep, 1_Oct, 1_Nov, 1_Dec'],
  ])('knows every month in %s, %s', (locale, style, text) => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatDate({ date: calendarDate(`2026-${String(index + 1).padStart(2, '0')}-01`), locale, style }),
    )
    expect(seen(months.join(', '))).toBe(text)
  })
})

describe('an instant', () => {
  it('is read on the clocks of the department', () => {
    expect(seen(formatDate({ date: evening, locale: 'ru', style: 'long' }))).toBe('22_декабря 2026_г.')
    expect(seen(formatDateTime({ instant: evening, locale: 'ru', style: 'long' }))).toBe(
      '22_декабря 2026_г., 01:04',
    )
    expect(formatDateTime({ instant: evening, locale: 'kk', style: 'numeric', seconds: true })).toBe(
      '22.12.2026, 01:04:09',
    )
    expect(formatTime({ instant: evening })).toBe('01:04')
  })
})

describe('a deadline in words', () => {
  it.each<[DueRule, Locale, string]>([
    ['inclusive', 'ru', 'до 22_декабря 2026_г. включительно'],
    ['inclusive', 'kk', '2026 жылғы 22_желтоқсанды қоса алғанда'],
    ['inclusive', 'en', 'until 22_December 2026, inclusive'],
    ['exclusive', 'ru', 'до 22_декабря 2026_г., не включая этот день'],
    ['exclusive', 'kk', '2026 жылғы 22_желтоқсанға дейін (бұл күнді қоспағанда)'],
    ['exclusive', 'en', 'before 22_December 2026'],
    ['time', 'ru', 'до 18:00 22_декабря 2026_г.'],
    ['time', 'kk', '2026 жылғы 22_желтоқсан күні сағат 18:00-ге дейін'],
    ['time', 'en', 'until 18:00 on 22_December 2026'],
  ])('%s in %s', (rule, locale, text) => {
    expect(seen(dueWords({ due: { date, rule, time: rule === 'time' ? '18:00' : null }, locale }))).toBe(text)
  })

  it.each<[string, string]>([
    ['2026-12-23T00:00:00+05:00', '22.12.2026'],
    ['2026-12-22T18:00:00+05:00', '22.12.2026'],
    ['2026-12-22T00:00:00+05:00', '21.12.2026'],
  ])('the day shown for what is late from %s is %s', (lateFrom, shown) => {
    expect(dueDay({ lateFrom: new Date(lateFrom), locale: 'ru', style: 'numeric' })).toBe(shown)
  })

  it('may leave out a year that is plain', () => {
    const due = { date, rule: 'inclusive', time: null } as const
    expect(seen(dueWords({ due, locale: 'kk', year: false }))).toBe('22_желтоқсанды қоса алғанда')
    expect(seen(dueWords({ due, locale: 'ru', year: false }))).toBe('до 22_декабря включительно')
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
    expect(months.map(seen)).toContain(`2026 жылғы 7_${accusative} қоса алғанда`)
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

import { type Due, type DueRule, lastGoodDay } from '#/domain/calendar/deadline.ts'
import { kazakhMonth } from '#/domain/calendar/kazakh-months.ts'
import { dateOf, timeOf } from '#/domain/calendar/zone.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { endingOf } from './kazakh-numerals.ts'
import type { Locale } from './locales.ts'
import { monthName, shortMonthName } from './month-names.ts'

/** long «22 декабря 2026 г.», official «22 декабря 2026 года», numeric «22.12.2026», day_month «22 декабря»,
 *  short_day «22 дек.», numeric_day «22.12». */
export type DateStyle = 'long' | 'official' | 'numeric' | 'day_month' | 'short_day' | 'numeric_day'

/** A day in words or figures. An instant is read in the zone of the department, never of the reader. */
export function formatDate({
  date,
  locale,
  style,
}: {
  date: CalendarDate | Date
  locale: Locale
  style: DateStyle
}): string {
  const day = typeof date === 'string' ? date : dateOf(date)
  return styles[style]({ ...partsOf(day), locale })
}

/** The day and «, 15:42»; with `seconds` «, 15:42:07», for receipts and the log. */
export function formatDateTime({
  instant,
  locale,
  style,
  seconds = false,
}: {
  instant: Date
  locale: Locale
  style: DateStyle
  seconds?: boolean
}): string {
  return `${formatDate({ date: instant, locale, style })}, ${formatTime({ instant, seconds })}`
}

/** «15:42», or «15:42:07»: the same in every language. */
export function formatTime({ instant, seconds = false }: { instant: Date; seconds?: boolean }): string {
  return timeOf(instant).slice(0, seconds ? 8 : 5)
}

/** The day that is printed as due: the last on which a report is in time, whatever the rule. Never the first
 *  late instant, which is midnight of the day after. */
export function dueDay({ lateFrom, ...shown }: { lateFrom: Date; locale: Locale; style: DateStyle }): string {
  const day = lastGoodDay(lateFrom)
  return formatDate({ date: day, ...shown })
}

/** The deadline in words, always with what the day itself means: «до 22 декабря 2026 г. включительно»,
 *  «2026 жылғы 22 желтоқсанды қоса алғанда». Without `year` for lines where the year is plain. */
export function dueWords({ due, locale, year = true }: { due: Due; locale: Locale; year?: boolean }): string {
  return words[locale][due.rule]({ due, year })
}

/** A Kazakh day with the ending that its sentence asks for: «22 желтоқсанды», «22 желтоқсанға». */
export function kazakhDay({ date, form }: { date: CalendarDate; form: KazakhForm }): string {
  const { day, month } = partsOf(date)
  return `${day}${NBSP}${kazakhMonth(month)[form]}`
}

/** «до 23:59», «23:59-ға дейін», "until 23:59". `time` is 'HH:MM' or an instant. */
export function untilTimeWords({ time, locale }: { time: string | Date; locale: Locale }): string {
  return untilTime[locale](typeof time === 'string' ? time : formatTime({ instant: time }))
}

type Parts = { day: number; month: number; year: string; dd: string; mm: string }

function partsOf(date: CalendarDate): Parts {
  const year = date.slice(0, 4)
  const mm = date.slice(5, 7)
  const dd = date.slice(8, 10)
  return { year, mm, dd, month: Number(mm), day: Number(dd) }
}

type Style = (given: Parts & { locale: Locale }) => string

/** Neither «22 / декабря» nor «2026 / г.»: what belongs together stays in one line. */
const NBSP = '\u00a0'

const dayMonth: Style = ({ day, month, locale }) => `${day}${NBSP}${monthName({ number: month, locale })}`

const withYear: Record<Locale, Style> = {
  kk: (parts) => `${parts.year} жылғы ${dayMonth(parts)}`,
  ru: (parts) => `${dayMonth(parts)} ${parts.year}`,
  en: (parts) => `${dayMonth(parts)} ${parts.year}`,
}

/** ICU's own formats are left aside: its short Kazakh one has a two-digit year. */
const styles: Record<DateStyle, Style> = {
  long: (parts) => withYear[parts.locale](parts) + (parts.locale === 'ru' ? `${NBSP}г.` : ''),
  official: (parts) => withYear[parts.locale](parts) + (parts.locale === 'ru' ? `${NBSP}года` : ''),
  numeric: ({ dd, mm, year }) => `${dd}.${mm}.${year}`,
  day_month: dayMonth,
  short_day: ({ day, month, locale }) => `${day}${NBSP}${shortMonthName({ number: month, locale })}`,
  numeric_day: ({ dd, mm }) => `${dd}.${mm}`,
}

const untilTime: Record<Locale, (time: string) => string> = {
  kk: (time) => `${time}-${endingOf({ number: lastRead(time), numeralCase: 'dative' })} дейін`,
  ru: (time) => `до ${time}`,
  en: (time) => `until ${time}`,
}

/** A time is read hours first, minutes last: «18:00» ends in «нөл». */
function lastRead(time: string): number {
  return Number(time.slice(-2))
}

type Words = (given: { due: Due; year: boolean }) => string

const words: Record<Locale, Record<DueRule, Words>> = {
  kk: {
    inclusive: (given) => `${dueKazakhDay({ ...given, form: 'accusative' })} қоса алғанда`,
    exclusive: (given) => `${dueKazakhDay({ ...given, form: 'dative' })} дейін (бұл күнді қоспағанда)`,
    time: (given) =>
      `${dueKazakhDay({ ...given, form: 'base' })} күні сағат ${untilDue({ ...given, locale: 'kk' })}`,
  },
  ru: {
    inclusive: (given) => `до ${namedDay({ ...given, locale: 'ru' })} включительно`,
    exclusive: (given) => `до ${namedDay({ ...given, locale: 'ru' })}, не включая этот день`,
    time: (given) => `${untilDue({ ...given, locale: 'ru' })} ${namedDay({ ...given, locale: 'ru' })}`,
  },
  en: {
    inclusive: (given) => `until ${namedDay({ ...given, locale: 'en' })}, inclusive`,
    exclusive: (given) => `before ${namedDay({ ...given, locale: 'en' })}`,
    time: (given) => `${untilDue({ ...given, locale: 'en' })} on ${namedDay({ ...given, locale: 'en' })}`,
  },
}

function namedDay({ due, year, locale }: { due: Due; year: boolean; locale: Locale }): string {
  return formatDate({ date: due.date, locale, style: year ? 'long' : 'day_month' })
}

type KazakhForm = 'base' | 'accusative' | 'dative'

function dueKazakhDay({ due, year, form }: { due: Due; year: boolean; form: KazakhForm }): string {
  const day = kazakhDay({ date: due.date, form })
  return year ? `${partsOf(due.date).year} жылғы ${day}` : day
}

function untilDue({ due, locale }: { due: Due; locale: Locale }): string {
  if (due.time === null) throw new RangeError('the rule "time" needs a time')
  return untilTimeWords({ time: due.time, locale })
}

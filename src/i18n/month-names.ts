import { kazakhMonth } from '#/domain/calendar/kazakh-months.ts'
import type { Locale } from './locales.ts'

/** The month as it stands after a day: «декабря», «желтоқсан», "December". `number` is 1 for January. */
export function monthName({ number, locale }: { number: number; locale: Locale }): string {
  if (locale === 'kk') return kazakhMonth(number).base
  return pick({ names: locale === 'ru' ? russian : english, number })
}

/** The month on its own: «декабрь», «желтоқсан», "December". */
export function monthTitle({ number, locale }: { number: number; locale: Locale }): string {
  return locale === 'ru' ? pick({ names: russianTitles, number }) : monthName({ number, locale })
}

/** Shortened, with a full stop where the language puts one: «дек.», «жел.», "Dec". */
export function shortMonthName({ number, locale }: { number: number; locale: Locale }): string {
  return pick({ names: short[locale], number })
}

const russian = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря')
const russianTitles = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь')
const english = list('January February March April May June July August September October November December')

const short: Record<Locale, readonly string[]> = {
  kk: list('қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'),
  ru: list('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  en: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
}

function list(names: string): readonly string[] {
  return names.split(' ')
}

function pick({ names, number }: { names: readonly string[]; number: number }): string {
  const name = names[number - 1]
  if (!name) throw new RangeError(`not a month: ${number}`)
  return name
}

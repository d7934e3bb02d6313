import type { Due } from '#/domain/calendar/deadline.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'

/** «№ 05-14/1234 от 9 декабря 2026 г.», as far as it is known. */
export function numberWords({
  number,
  letterDate,
  locale,
}: {
  number: string
  letterDate: CalendarDate | null
  locale: Locale
}): string {
  const t = translator({ locale, namespace: 'directives' })
  if (!number) return t('noNumber')
  if (!letterDate) return t('numberOnly', { number })
  return t('numbered', { number, date: formatDate({ date: letterDate, locale, style: 'long' }) })
}

/** The subject in the reader's language, in the other one while it is still empty. */
export function subjectWords({
  subjectKk,
  subjectRu,
  locale,
}: {
  subjectKk: string
  subjectRu: string
  locale: Locale
}): string {
  const t = translator({ locale, namespace: 'directives' })
  const own = inLanguage({ locale, kk: subjectKk, ru: subjectRu })
  return own || subjectRu || subjectKk || t('noSubject')
}

/** The deadline of a letter; null while it has none. */
export function dueOf({
  dueDate,
  dueRule,
  dueTime,
}: {
  dueDate: CalendarDate | null
  dueRule: Due['rule']
  dueTime: string | null
}): Due | null {
  return dueDate && { date: dueDate, rule: dueRule, time: dueRule === 'time' ? (dueTime ?? '18:00') : null }
}

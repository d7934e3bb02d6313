import type { Locale } from './locales.ts'

/** «воскресенье», «жексенбі», "Sunday"; `day` is 1 for Monday. */
export function weekdayName({ day, locale }: { day: number; locale: Locale }): string {
  return names[locale][day - 1] ?? ''
}

/** Two letters for the head of a calendar: «Пн», «Дс», "Mo". */
export function shortWeekdayName({ day, locale }: { day: number; locale: Locale }): string {
  return short[locale][day - 1] ?? ''
}

const names: Record<Locale, readonly string[]> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const short: Record<Locale, readonly string[]> = {
  kk: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб', 'Жс'],
  ru: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
}

import { fixedHolidays } from '#/domain/calendar/holidays.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { translator } from '#/i18n/translator.ts'

/** A line of the form that fills a year. */
export interface ProposedDay {
  /** Null for a holiday that moves with the moon: its date is asked for. */
  date: CalendarDate | null
  nameKk: string
  nameRu: string
}

/** The days off of a year that are not in the table yet, named in both languages. */
export function proposedDays({
  year,
  known,
}: {
  year: number
  known: ReadonlySet<CalendarDate>
}): ProposedDay[] {
  const [kk, ru] = [
    translator({ locale: 'kk', namespace: 'calendar' }),
    translator({ locale: 'ru', namespace: 'calendar' }),
  ]
  const days = fixedHolidays({ year })
    .filter(({ date }) => !known.has(date))
    .map(({ date, holiday, moved }) => {
      const name = (t: typeof kk) => {
        const own = t(`holidays.${holiday}`)
        return moved ? t('movedName', { name: own }) : own
      }
      return { date, nameKk: name(kk), nameRu: name(ru) }
    })
  return [...days, { date: null, nameKk: kk('holidays.kurban'), nameRu: ru('holidays.kurban') }]
}

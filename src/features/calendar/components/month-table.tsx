import { getLocale, getTranslations } from 'next-intl/server'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { monthTitle } from '#/i18n/month-names.ts'
import { shortWeekdayName, weekdayName } from '#/i18n/weekday-names.ts'
import { cx } from '#/ui/cx.ts'
import type { SpecialDay } from '../loaders.ts'
import type { Month, MonthDay } from '../months.ts'

interface MonthTableProps {
  month: Month
  names: ReadonlyMap<CalendarDate, SpecialDay>
  today: CalendarDate
}

/** A month of a wall calendar; a special day says its name on focus and touch, and leads to its line in the list. */
export async function MonthTable({ month, names, today }: MonthTableProps) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  return (
    <div className="relative">
      <table className="w-full table-fixed text-center">
        <caption className="pb-1 text-left">
          <span className="font-semibold first-letter:uppercase inline-block">
            {monthTitle({ number: month.number, locale })}
          </span>{' '}
          <span className="text-caption text-ink-2 whitespace-nowrap">
            {t('workingDays', { n: month.workingDays })}
          </span>
        </caption>
        <thead>
          <tr>
            {week.map((day) => (
              <th key={day} scope="col" className="text-caption text-ink-3 pb-0.5 font-normal">
                <abbr title={weekdayName({ day, locale })} className="no-underline">
                  {shortWeekdayName({ day, locale })}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="text-dense">
          {month.weeks.map((days, index) => (
            <tr key={index}>
              {days.map((day, column) => (
                <td key={column} className="h-7 p-px">
                  {day && <Day day={day} special={names.get(day.date)} today={day.date === today} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function Day({ day, special, today }: { day: MonthDay; special?: SpecialDay; today: boolean }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  const look = cx(
    'grid h-full place-items-center rounded-key',
    looks[day.kind],
    today && 'outline-ink outline-2',
  )
  const current = today ? ({ 'aria-current': 'date' } as const) : {}
  if (!special) {
    return (
      <span className={look} {...current}>
        {day.number}
      </span>
    )
  }
  const name = inLanguage({ locale, kk: special.nameKk, ru: special.nameRu })
  const words = `${formatDate({ date: day.date, locale, style: 'day_month' })}: ${name}, ${t(`kinds.${special.kind}`)}`
  return (
    <a href={`#day-${day.date}`} className={cx(look, 'group')} aria-label={words} {...current}>
      {day.number}
      <span
        aria-hidden
        className="text-caption bg-ink text-bg pointer-events-none invisible absolute inset-x-0 top-full z-10 rounded-[6px] px-2.5 py-1.5 text-left font-normal group-hover:visible group-focus:visible"
      >
        {words}
      </span>
    </a>
  )
}

const week = [1, 2, 3, 4, 5, 6, 7]

const looks: Record<MonthDay['kind'], string> = {
  plain: '',
  weekend: 'text-ink-3',
  off: 'bg-accent-soft text-accent font-semibold',
  working: 'border-line-strong border font-semibold',
}

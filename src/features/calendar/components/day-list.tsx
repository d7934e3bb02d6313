import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { weekday } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { weekdayName } from '#/i18n/weekday-names.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { CalendarYear, SpecialDay } from '../loaders.ts'
import { formWords } from '../words.ts'
import { RemoveDay } from './remove-day.tsx'

/** The special days of the year in words, each with what can be done to it. */
export async function DayList({ year: { year, days, proposal } }: { year: CalendarYear }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  return (
    <section className="mt-8" aria-labelledby="special-days">
      <SectionHeader id="special-days" title={t('list.title', { year })} aside={days.length} />
      {days.length === 0 ? (
        <EmptyState
          title={t('list.empty', { year })}
          action={
            !proposal && (
              <TextLink href={`${paths.daysOff({ locale, query: { year, fill: 1 } })}#day-form`}>
                {t('fill.open', { year })}
              </TextLink>
            )
          }
        >
          {t('list.emptyText')}
        </EmptyState>
      ) : (
        <ul>
          {days.map((day) => (
            <Row key={day.date} day={day} year={year} />
          ))}
        </ul>
      )}
    </section>
  )
}

async function Row({ day, year }: { day: SpecialDay; year: number }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  const date = formatDate({ date: day.date, locale, style: 'day_month' })
  const name = inLanguage({ locale, kk: day.nameKk, ru: day.nameRu })
  return (
    <li
      id={`day-${day.date}`}
      className="border-line target:bg-accent-soft flex scroll-mt-20 items-center gap-3 border-b py-2"
    >
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-medium">{date}</span>
          <span className="text-dense text-ink-2">, {weekdayName({ day: weekday(day.date), locale })}</span>
        </p>
        <p className="text-dense text-ink-2 wrap-anywhere">
          {day.kind === 'working' && (
            <strong className="text-ink font-semibold">{t('kinds.working')}. </strong>
          )}
          {name}
        </p>
      </div>
      <Link
        href={`${paths.daysOff({ locale, query: { year, day: day.date } })}#day-form`}
        prefetch={false}
        className="link text-dense flex min-h-11 items-center print:hidden"
        aria-label={`${t('list.change')}: ${date}, ${name}`}
      >
        {t('list.change')}
      </Link>
      <RemoveDay date={day.date} label={`${t('form.remove')}: ${date}, ${name}`} words={formWords(locale)} />
    </li>
  )
}

import { getLocale, getTranslations } from 'next-intl/server'
import { FIRST_YEAR } from '#/contracts/calendar.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { calendar as calendarIcon, chevronLeft, chevronRight } from '#/ui/icons.ts'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import type { CalendarYear } from '../loaders.ts'
import { formWords } from '../words.ts'
import { DayForm } from './day-form.tsx'
import { DayList } from './day-list.tsx'
import { FillForm } from './fill-form.tsx'
import { MonthTable } from './month-table.tsx'

/** The year on the left, its special days and the form that changes them on the right. */
export async function CalendarScreen({ year }: { year: CalendarYear }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  const { edited, proposal } = year
  const names = new Map(year.days.map((day) => [day.date, day]))
  return (
    <>
      <PageHeader
        title={t('title', { year: year.year })}
        meta={t('meta')}
        aside={<YearSwitch year={year} />}
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="grid content-start gap-x-5 gap-y-6 min-[26rem]:grid-cols-2 sm:grid-cols-3 md:gap-x-8 xl:grid-cols-4">
          {year.months.map((month) => (
            <MonthTable key={month.number} month={month} names={names} today={year.today} />
          ))}
        </div>
        <div>
          <section
            id="day-form"
            aria-label={t(proposal ? 'fill.title' : 'form.section')}
            className="scroll-mt-20"
          >
            {proposal ? (
              <FillForm
                key={year.year}
                year={year.year}
                lines={proposal}
                backHref={paths.daysOff({ locale, query: { year: year.year } })}
              />
            ) : (
              <>
                <SectionHeader title={t(edited ? 'form.editTitle' : 'form.addTitle')} />
                <DayForm
                  key={edited?.date ?? 'new'}
                  year={year.year}
                  edited={edited}
                  words={formWords(locale)}
                  backHref={paths.daysOff({ locale, query: { year: year.year } })}
                />
              </>
            )}
          </section>
          <DayList year={year} />
        </div>
      </div>
    </>
  )
}

async function YearSwitch({ year: { year, proposal, fillable } }: { year: CalendarYear }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('calendar')])
  const of = (other: number) => paths.daysOff({ locale, query: { year: other } })
  return (
    <>
      {year > FIRST_YEAR && (
        <ButtonLink href={of(year - 1)} icon={chevronLeft}>
          {year - 1}
        </ButtonLink>
      )}
      <ButtonLink href={of(year + 1)} icon={chevronRight}>
        {year + 1}
      </ButtonLink>
      {!proposal && fillable && (
        <ButtonLink
          href={`${paths.daysOff({ locale, query: { year, fill: 1 } })}#day-form`}
          icon={calendarIcon}
          className="print:hidden"
        >
          {t('fill.open', { year })}
        </ButtonLink>
      )}
    </>
  )
}

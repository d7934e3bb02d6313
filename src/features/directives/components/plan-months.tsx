import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate } from '#/i18n/dates.ts'
import { monthTitle } from '#/i18n/month-names.ts'
import { cx } from '#/ui/cx.ts'
import { paths } from '#/web/paths.ts'
import type { PlanRow, YearPlan } from '../plan-loader.ts'
import { numberWords, subjectWords } from '../words-of.ts'
import { PlanMark } from './plan-mark.tsx'

/** The twelve months of the year: a grid on a desk, below each other on a phone, where empty ones are one line. */
export async function PlanMonths({ plan }: { plan: YearPlan }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('plan')])
  const { months, undated, filter, thisMonth } = plan
  const shown = filter.month ? months.filter(({ month }) => month === filter.month) : months
  return (
    <div className="grid gap-x-8 gap-y-3 md:grid-cols-2 md:gap-y-6 lg:grid-cols-3 xl:grid-cols-4">
      {shown.map(({ month, rows }) => (
        <Month
          key={month}
          id={`month-${month}`}
          title={monthTitle({ number: month, locale })}
          rows={rows}
          current={month === thisMonth}
        />
      ))}
      {undated.length > 0 && <Month id="undated" title={t('undated')} rows={undated} />}
    </div>
  )
}

interface MonthProps {
  id: string
  title: ReactNode
  rows: PlanRow[]
  current?: boolean
}

async function Month({ id, title, rows, current }: MonthProps) {
  const t = await getTranslations('plan')
  return (
    <section aria-labelledby={id} className="min-w-0 break-inside-avoid">
      <div
        className={cx(
          'flex items-baseline justify-between gap-3 border-b pb-1.5',
          current ? 'border-accent' : 'border-line',
        )}
      >
        <h2
          id={id}
          className="text-h3 inline-block first-letter:uppercase"
          aria-current={current ? 'date' : undefined}
        >
          {title}
        </h2>
        <span className="text-dense text-ink-2">{rows.length > 0 ? rows.length : t('none')}</span>
      </div>
      {rows.length > 0 && (
        <ul>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}

async function Line({ row }: { row: PlanRow }) {
  const locale = await getLocale()
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={paths.directive({ locale, id: row.id })}
        prefetch={false}
        className="hover:bg-sunken flex min-h-11 gap-3 py-2"
      >
        <span
          className="w-8 shrink-0 text-right font-semibold"
          aria-hidden={row.dueDate === null || undefined}
        >
          {row.dueDate && Number(row.dueDate.slice(8))}
          {row.dueDate && (
            <span className="sr-only">
              {formatDate({ date: row.dueDate, locale, style: 'day_month' }).replace(/^\d+/, '')}
            </span>
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2">{subjectWords({ ...row, locale })}</span>
          <span className="text-caption text-ink-2 block truncate">{numberWords({ ...row, locale })}</span>
          <PlanMark row={row} />
        </span>
      </Link>
    </li>
  )
}

import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { dueMonth, yearStates } from '#/domain/compliance/year.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { monthTitle } from '#/i18n/month-names.ts'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { StateLabel } from '#/ui/state.tsx'
import { stateLooks } from '#/ui/state-look.ts'
import { dueOf, obligationHref, subjectOf, yearLooks } from '../obligation-words.ts'
import type { Obligation, InstitutionPage } from '../loaders.ts'

const months = Array.from({ length: 12 }, (_, place) => place + 1)

/** The year by deadline: one icon a obligation, and below how many there are of each kind. */
export async function YearStrip({ page }: { page: InstitutionPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const byMonth = Map.groupBy(page.obligations.toReversed(), ({ lateFrom }) => dueMonth(lateFrom))
  const thisMonth = Number(dateOf(page.now).slice(5, 7))
  const counts = yearStates.map((state) => ({
    state,
    n: page.obligations.filter((obligation) => obligation.state === state).length,
  }))
  return (
    <section aria-labelledby="year" className="pt-5">
      <h2 id="year" className="text-h3">
        {t('year.title')}
      </h2>
      <ol className="grid grid-cols-6 pt-2 md:grid-cols-12">
        {months.map((month) => {
          const obligations = byMonth.get(month) ?? []
          const name = monthTitle({ number: month, locale })
          return (
            <li key={month} className="flex flex-col">
              <span className="sr-only">{t('year.month', { month: name, n: obligations.length })}</span>
              <ul className={cx('year-month', month % 6 === 1 && (month === 1 ? 'year-first' : 'year-half'))}>
                {obligations.map((obligation) => (
                  <li key={obligation.id} className="flex">
                    <Mark obligation={obligation} own={page.own} />
                  </li>
                ))}
              </ul>
              <span
                aria-hidden="true"
                className={cx(
                  'text-caption pt-1.5 text-center max-md:pb-3',
                  month === thisMonth ? 'text-ink font-semibold' : 'text-ink-2',
                )}
              >
                {name.slice(0, 3)}
              </span>
            </li>
          )
        })}
      </ol>
      <ul aria-label={t('year.counts')} className="text-note flex flex-wrap gap-x-5 gap-y-1 pt-3">
        {counts
          .filter(({ n }) => n > 0)
          .map(({ state, n }) => (
            <li key={state}>
              <StateLabel state={yearLooks[state]} word={`${t(`states.${state}`)} ${n}`} />
            </li>
          ))}
      </ul>
    </section>
  )
}

async function Mark({ obligation, own }: { obligation: Obligation; own: boolean }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const title = subjectOf({ obligation, locale })
  const words = t('obligation', {
    title,
    state: t(`states.${obligation.state}`),
    date: dueOf({ obligation, locale }),
  })
  const { shape, ink } = stateLooks[yearLooks[obligation.state]]
  const href = obligationHref({ obligation, own, locale })
  if (!href) return <Icon shape={shape} size={20} className={cx(ink, 'm-0.5')} label={words} />
  return (
    <Link href={href} prefetch={false} title={words} aria-label={words} className={cx(ink, 'year-mark')}>
      <Icon shape={shape} size={20} />
    </Link>
  )
}

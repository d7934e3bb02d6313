import { getLocale, getTranslations } from 'next-intl/server'
import { type FigureName, figureNames } from '#/contracts/overview.ts'
import { percent } from '#/i18n/percent.ts'
import { type Figure, FigureStrip } from '#/ui/figure-strip.tsx'
import type { Overview } from '../loaders.ts'
import { hrefWith } from '../query.ts'

/** The five numbers; each opens what it counts. */
export async function Figures({ overview }: { overview: Overview }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const { figures, rates, now, directive, filter } = overview
  const values: Record<FigureName, number> = {
    expected: figures.expected,
    submitted: figures.submitted,
    on_time: figures.onTime,
    accepted: figures.accepted,
    overdue: figures.overdue,
  }
  const share = (rate: number | null) => (rate === null ? '—' : percent({ share: rate }))
  const ofSubmitted = (rate: number | null) =>
    rate === null ? t('notes.noneYet') : t('notes.ofSubmitted', { share: share(rate) })
  const passed = now >= directive.lateFrom
  const overdueShare = figures.expected > 0 ? figures.overdue / figures.expected : null
  const notes: Record<FigureName, string> = {
    expected:
      figures.exempt > 0
        ? t('notes.exempt', { total: figures.total, exempt: figures.exempt })
        : t('notes.all'),
    submitted: t('notes.ofExpected', { share: share(rates.reporting) }),
    on_time: ofSubmitted(rates.onTime),
    accepted: ofSubmitted(rates.acceptance),
    overdue: passed
      ? figures.overdue > 0
        ? t('notes.ofExpected', { share: share(overdueShare) })
        : t('notes.noneOverdue')
      : t('notes.notDue'),
  }
  const list = figureNames.map((name): Figure => {
    const value = String(values[name])
    const label = t(`figures.${name}`)
    const open = {
      href: `${hrefWith({ filter, change: { show: name }, locale })}#institutions`,
      linkLabel: t('open', { label, value }),
    }
    const tone = name === 'overdue' && values.overdue > 0 ? ('bad' as const) : undefined
    return {
      label,
      value,
      note: notes[name],
      ...(values[name] > 0 ? { ...open, tone } : { tone: 'muted' as const }),
    }
  })
  return <FigureStrip figures={list} />
}

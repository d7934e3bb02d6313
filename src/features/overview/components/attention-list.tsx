import { getLocale, getTranslations } from 'next-intl/server'
import type { AttentionReason } from '#/domain/compliance/attention.ts'
import { formatDate } from '#/i18n/dates.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Icon } from '#/ui/icon.tsx'
import { clock, octagonAlert, phone, triangleAlert, undo2 } from '#/ui/icons.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import type { Overview } from '../loaders.ts'
import { nameOf } from '../names.ts'

const looks: Record<AttentionReason, { shape: string; ink: string }> = {
  overdue: { shape: octagonAlert, ink: 'text-bad' },
  not_opened: { shape: phone, ink: 'text-bad' },
  no_answer: { shape: undo2, ink: 'text-warn' },
  remark_waits: { shape: triangleAlert, ink: 'text-warn' },
  draft_stuck: { shape: clock, ink: 'text-sky-ink' },
}

/** The few institutions where a person has to do something, the most pressing first. */
export async function AttentionList({ overview: { attention, mayReview } }: { overview: Overview }) {
  const [locale, t, ta] = [
    await getLocale(),
    await getTranslations('overview'),
    await getTranslations('attention'),
  ]
  const words = ({ row, reason, days }: Overview['attention'][number]) => {
    if (reason === 'no_answer') {
      const date = row.returnedAt ? formatDate({ date: row.returnedAt, locale, style: 'numeric_day' }) : ''
      return ta(reason, { date })
    }
    if (reason === 'remark_waits') return ta(reason, { count: row.remarks })
    if (reason === 'draft_stuck') {
      const begun = [...row.cells.values()].filter(({ state }) => state !== 'none').length
      return ta(reason, { filled: outOfWords({ part: begun, whole: row.slotCount, locale }) })
    }
    return ta(reason, { days })
  }
  const place = (row: Overview['attention'][number]['row']) =>
    mayReview
      ? paths.review({ locale, query: { report: row.id } })
      : paths.institution({ locale, id: row.institutionId })
  return (
    <section aria-labelledby="attention" className="pt-6">
      <SectionHeader id="attention" title={t('attention')} />
      {attention.length === 0 && <p className="text-note text-ink-2 py-3">{t('noAttention')}</p>}
      <ul>
        {attention.map((entry) => {
          const { row, reason } = entry
          const calls = reason !== 'remark_waits' && row.phone
          return (
            <li key={row.id} className="border-line flex items-center gap-3 border-b py-2.5">
              <Icon shape={looks[reason].shape} size={20} className={looks[reason].ink} />
              <p className="min-w-0 flex-1">
                <span className="text-note block font-medium">{nameOf({ row, locale })}</span>
                <span className="text-dense text-ink-2 block">{words(entry)}</span>
              </p>
              <ButtonLink size={36} href={calls ? `tel:${row.phone?.replace(/[^+\d]/g, '')}` : place(row)}>
                {calls ? t('call') : reason === 'remark_waits' && mayReview ? t('decide') : t('look')}
              </ButtonLink>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

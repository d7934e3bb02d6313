import { useLocale, useTranslations } from 'next-intl'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import type { OpenRequest } from '#/server/extensions/reads.ts'

/** What is asked, in place of what, and why. */
export function RequestWords({ request }: { request: OpenRequest }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  const { due, requestedDate, requestedAt, reason } = request
  const year = due.date.slice(0, 4) !== requestedDate.slice(0, 4)
  const when = formatDateTime({ instant: requestedAt, locale, style: 'day_month' })
  return (
    <>
      <p className="text-note">
        {t('requests.wants', { due: dueWords({ due: { ...due, date: requestedDate }, locale, year }) })}
        <span className="text-ink-2"> · {t('report.ownDue', { due: dueWords({ due, locale, year }) })}</span>
      </p>
      <p className="text-note wrap-anywhere">«{reason}»</p>
      <p className="text-caption text-ink-2">{t('requests.asked', { when })}</p>
    </>
  )
}

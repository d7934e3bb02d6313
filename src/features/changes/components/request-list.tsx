import { useLocale, useTranslations } from 'next-intl'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { OpenRequest } from '#/server/extensions/reads.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { changeIds } from '../ids.ts'
import { DecideDialog } from './decide-dialog.tsx'

/** Who asks for a later deadline, why, and until when; each is decided in one dialog. */
export function RequestList({ requests, mayChange }: { requests: OpenRequest[]; mayChange: boolean }) {
  const locale = useLocale()
  const t = useTranslations('changes.requests')
  return (
    <section aria-labelledby="requests">
      <SectionHeader id="requests" title={t('title')} aside={t('waiting', { n: requests.length })} />
      <ul>
        {requests.map((request) => (
          <li
            key={request.id}
            className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b py-3"
          >
            <div className="min-w-0">
              <p className="font-medium">
                {inLanguage({ locale, kk: request.shortKk, ru: request.shortRu })}
              </p>
              <RequestWords request={request} />
            </div>
            {mayChange && (
              <>
                <DialogTrigger dialogId={changeIds.decide(request.id)} className="print:hidden">
                  {t('decide')}
                </DialogTrigger>
                <DecideDialog request={request} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

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
      <p className="text-note break-words">«{reason}»</p>
      <p className="text-caption text-ink-2">{t('requests.asked', { when })}</p>
    </>
  )
}

import { getLocale, getTranslations } from 'next-intl/server'
import { dueWords, formatDateTime } from '#/i18n/dates.ts'
import { StateLabel } from '#/ui/state.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { IssuedDirective } from '../loaders.ts'

/** Who got the letter: rows on a phone, a table on a desk, in the order of the register. */
export async function AddressedReports({ directive }: { directive: IssuedDirective }) {
  return (
    <ul>
      {directive.reports.map((report) => (
        <Report key={report.id} report={report} directive={directive} />
      ))}
    </ul>
  )
}

type Row = IssuedDirective['reports'][number]

async function Report({ report, directive }: { report: Row; directive: IssuedDirective }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.view')])
  const { name, institutionId, lastSubmittedAt } = report
  const words = t(lastSubmittedAt ? 'openReport' : 'openEmpty')
  const href = paths.review({ locale, query: { directive: directive.letter.id, report: report.id } })
  return (
    <li className="border-line grid gap-x-6 gap-y-1 border-b py-2.5 md:grid-cols-[minmax(0,2fr)_minmax(0,1.2fr)_minmax(0,1.2fr)_minmax(0,1.2fr)_8rem] md:items-center">
      <TextLink href={paths.institution({ locale, id: institutionId })}>{name}</TextLink>
      <Progress report={report} />
      <Timeliness report={report} />
      <span className="text-dense text-ink-2">
        {lastSubmittedAt && (
          <span className="block">
            {t('handedIn')} {formatDateTime({ instant: lastSubmittedAt, locale, style: 'numeric' })}
          </span>
        )}
        {report.due.date !== directive.letter.fields.dueDate && (
          <span className="block">
            {t('ownDue', { due: dueWords({ due: report.due, locale, year: false }) })}
          </span>
        )}
      </span>
      <span className="md:text-right print:hidden">
        {directive.mayReview && (
          <TextLink href={href} aria-label={`${words}: ${name}`}>
            {words}
          </TextLink>
        )}
      </span>
    </li>
  )
}

async function Progress({ report }: { report: Row }) {
  const t = await getTranslations('progress')
  const state = report.exempt ? 'exempt' : report.refused ? 'refused' : report.progress
  return <StateLabel state={state} word={t(state)} className="text-note" />
}

async function Timeliness({ report }: { report: Row }) {
  const t = await getTranslations('timeliness')
  if (report.exempt || report.timeliness === 'not_due') return <span className="max-md:hidden" />
  return <StateLabel state={report.timeliness} word={t(report.timeliness)} className="text-note" />
}

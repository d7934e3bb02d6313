import { useLocale, useTranslations } from 'next-intl'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { formatDate, untilTimeWords } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { LinkCard } from '#/ui/link-card.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { RowContent } from '#/ui/row-link.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { paths } from '#/web/paths.ts'
import type { SharedData } from '../loaders.ts'
import { ShareForm } from './share-form.tsx'

/** What was shared to the portal, and the report that it goes into: asked where there are several. */
export function ShareScreen({ data, atOnce }: { data: SharedData; atOnce: boolean }) {
  const t = useTranslations('sharing')
  const { text, links, reports } = data
  if (links.length === 0) return <Nothing title={t('noLink')} text={t('noLinkNote')} />
  if (reports.length === 0) return <Nothing title={t('noReport')} text={t('noReportNote')} />
  const [only, ...others] = reports
  return (
    <div className="mx-auto w-full max-w-160 px-4 pb-10 md:px-8">
      <PageHeader title={t('name')} />
      <h2 className="text-h2">{t('title', { n: links.length })}</h2>
      <ul className="mt-2 divide-line border-line divide-y border-y">
        {links.map((link) => (
          <li key={link.start}>
            <Shared link={link} />
          </li>
        ))}
      </ul>
      <h2 className="text-h2 mt-6">{others.length > 0 ? t('which') : t('where')}</h2>
      <ul className="border-line mt-2 border-t">
        {reports.map((report) => (
          <li key={report.id}>
            <ShareForm
              obligationId={report.id}
              text={text}
              atOnce={atOnce && report === only && !others.length}
            >
              {others.length > 0 ? (
                <button type="submit" className="row-link">
                  <Report report={report} several={data.several} />
                </button>
              ) : (
                <Only report={report} several={data.several} />
              )}
            </ShareForm>
          </li>
        ))}
      </ul>
    </div>
  )
}

type ReportProps = { report: SharedData['reports'][number]; several: boolean }

function Only(props: ReportProps) {
  const t = useTranslations('sharing')
  const { title, note } = useReportWords(props)
  return (
    <div className="pt-3">
      <p className="font-medium">{title}</p>
      <p className="text-dense text-ink-2 mt-0.5 mb-4">{note}</p>
      <SubmitButton variant="primary" size={52} full busyLabel={t('adding')}>
        {t('add')}
      </SubmitButton>
    </div>
  )
}

function Report(props: ReportProps) {
  return <RowContent {...useReportWords(props)} />
}

function useReportWords({ report, several }: ReportProps) {
  const locale = useLocale()
  const due = useDueWords(report)
  const { directive, institution } = report
  const name = inLanguage({ locale, kk: institution.shortKk, ru: institution.shortRu })
  return {
    title: inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu }),
    note: several ? `${name}: ${due}` : due,
  }
}

function useDueWords({ due, lateFrom, now }: ReportProps['report']): string {
  const locale = useLocale()
  const t = useTranslations('obligations.row')
  const standing = dueStanding({ now, lateFrom })
  if (standing.kind === 'passed') return t('passed', { n: standing.days })
  if (standing.kind === 'last_day')
    return t('lastDay', { until: untilTimeWords({ time: standing.until, locale }) })
  return t('left', { n: standing.days, date: formatDate({ date: due.date, locale, style: 'day_month' }) })
}

function Shared({ link }: { link: SharedData['links'][number] }) {
  const platforms = useTranslations('links.platforms')
  return (
    <LinkCard
      platform={link.platform}
      title={platforms(link.platform)}
      address={link.url.replace(/^https?:\/\//, '')}
    />
  )
}

function Nothing({ title, text }: { title: string; text: string }) {
  const locale = useLocale()
  const t = useTranslations('sharing')
  return (
    <div className="mx-auto w-full max-w-160 px-4 pt-4 pb-10 md:px-8">
      <h1 className="sr-only">{t('name')}</h1>
      <EmptyState
        title={title}
        action={<ButtonLink href={paths.obligations({ locale })}>{t('toReports')}</ButtonLink>}
      >
        {text}
      </EmptyState>
    </div>
  )
}

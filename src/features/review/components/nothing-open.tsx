import { useLocale, useTranslations } from 'next-intl'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Review } from '../loaders.ts'

/** No line to open: everything is decided, the filter leaves nothing, or the report has not come. */
export function NothingOpen({ review }: { review: Review }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const { report, filter, summary } = review
  const box = 'px-4 md:px-8 md:py-6'
  if (filter.report && report) {
    const { phone } = report
    const call = phone && (
      <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{t('report.empty.call', { phone })}</TextLink>
    )
    return (
      <div className={box}>
        <EmptyState title={t('report.empty.title')} action={!report.exempt && call}>
          {report.exempt ? t('report.exempt') : t('report.empty.text')}
        </EmptyState>
      </div>
    )
  }
  if (summary.groups.length > 0) {
    return (
      <div className={box}>
        <EmptyState
          title={t('queue.nothing.title')}
          action={<ButtonLink href={paths.review({ locale })}>{t('queue.nothing.action')}</ButtonLink>}
        >
          {t('queue.nothing.text')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className={box}>
      <AllDecided review={review} />
    </div>
  )
}

function AllDecided({ review: { expected, now } }: { review: Review }) {
  const locale = useLocale()
  const t = useTranslations('review.empty')
  const late = expected.find(({ missing }) => missing > 0)
  const due = ({ number, lateFrom }: (typeof expected)[number]) => {
    const standing = dueStanding({ now, lateFrom })
    if (standing.kind === 'left') return t('left', { number, n: standing.days })
    return t(standing.kind === 'last_day' ? 'lastDay' : 'passed', { number })
  }
  const action = late && (
    <ButtonLink href={paths.overview({ locale, query: { directive: late.directiveId, sort: 'state' } })}>
      {t('action')}
    </ButtonLink>
  )
  return (
    <EmptyState title={t('title')} action={action}>
      <p>{t('text')}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {expected.map((directive) => (
          <li key={directive.directiveId}>
            {due(directive)} {directive.missing > 0 && t('missing', { n: directive.missing })}{' '}
            {directive.returned > 0 && t('returned', { n: directive.returned })}
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

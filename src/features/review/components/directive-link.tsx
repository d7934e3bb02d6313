import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { ReviewReport } from '#/server/reviews/reads/report.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'

/** The letter that asked: its number and date lead to it, its subject says what it is about. */
export function DirectiveLink({ report }: { report: ReviewReport }) {
  const locale = useLocale()
  const t = useTranslations('review.asked')
  const { directiveId, number, letterDate, subjectKk, subjectRu } = report
  const date = letterDate && formatDate({ date: letterDate, locale, style: 'day_month' })
  return (
    <>
      <TextLink href={paths.directive({ locale, id: directiveId })}>
        {date ? t('directive', { number, date }) : t('directiveUndated', { number })}
      </TextLink>{' '}
      {inLanguage({ locale, kk: subjectKk || subjectRu, ru: subjectRu || subjectKk })}
    </>
  )
}

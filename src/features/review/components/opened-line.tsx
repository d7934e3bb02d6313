import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inLanguage } from '#/i18n/in-language.ts'
import { Banner } from '#/ui/banner.tsx'
import { formatDateTime } from '#/i18n/dates.ts'
import { externalLink } from '#/ui/icons.ts'
import { Icon } from '#/ui/icon.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { VisuallyHidden } from '#/ui/visually-hidden.tsx'
import { paths } from '#/web/paths.ts'
import { shortAddress, webAddress } from '../addresses.ts'
import type { Opened, Review } from '../loaders.ts'
import { titleOf } from '../titles.ts'
import { Asked } from './asked.tsx'
import { PhoneWays } from './phone-ways.tsx'
import { ReportLines } from './report-lines.tsx'
import { Said } from './said.tsx'

interface OpenedLineProps {
  review: Review
  opened: Opened
  evidence?: ReactNode
}

/** The publication itself: its title leads the eye, its address leads out, then what was asked and said. */
export function OpenedLine({ review, opened, evidence }: OpenedLineProps) {
  const locale = useLocale()
  const t = useTranslations('review')
  const names = useTranslations('links.platforms')
  const media = useTranslations('links.media')
  const { line, report } = opened
  const title = titleOf({ line, t, names, media })
  const institution = inLanguage({ locale, kk: report.shortKk, ru: report.shortRu })
  return (
    <article className="min-w-0 max-lg:contents lg:overflow-y-auto print:overflow-visible">
      <div className="px-4 pt-4 pb-6 md:px-6 md:pt-5 xl:px-8">
        <p aria-live="polite" className="sr-only">
          {t('done.opened', { title })}
        </p>
        <PhoneWays review={review} opened={opened} />
        <h2 className="text-h1 max-w-[38rem] wrap-anywhere">{title}</h2>
        <p className="text-note mt-1 flex flex-wrap items-baseline gap-x-4">
          <Address url={line.url} />
          <TextLink
            href={paths.institution({ locale, id: report.institutionId })}
            className="text-ink-2 inline-flex min-h-11 items-center font-normal md:min-h-6"
          >
            {institution}
          </TextLink>
        </p>
        <Asked opened={opened} />
        {report.returnedAt && (
          <Banner tone="remark" className="mt-4">
            {t('report.returned', {
              date: formatDateTime({ instant: report.returnedAt, locale, style: 'day_month' }),
            })}
          </Banner>
        )}
        <Said opened={opened} />
        {evidence}
      </div>
      {!review.filter.report && <ReportLines review={review} opened={opened} />}
    </article>
  )
}

/** Foreign text made a link: nothing of ours goes with it, and it opens beside the review. */
function Address({ url }: { url: string | null }) {
  const t = useTranslations('review')
  const href = webAddress(url)
  if (url === null) return null
  if (!href) return <span className="text-ink-2 break-all">{url}</span>
  const words = shortAddress(url)
  return (
    <a
      href={href}
      title={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="link inline-flex min-h-11 items-center gap-1.5 md:min-h-6"
    >
      <span className="min-w-0 break-all">{words}</span>
      <Icon shape={externalLink} size={16} className="text-ink-2" />
      <VisuallyHidden>({t('newTab')})</VisuallyHidden>
    </a>
  )
}

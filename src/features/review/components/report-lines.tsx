import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { cx } from '#/ui/cx.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { glyphOf } from '../glyph.ts'
import type { Opened, Review } from '../loaders.ts'
import { markInReport } from '../marks.ts'
import { titleOf } from '../titles.ts'
import { LineMark } from './line-mark.tsx'
import { ReportActions } from './report-actions.tsx'

/** The open line among the others of its report, decided ones too. */
export function ReportLines({ review, opened }: { review: Review; opened: Opened }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const names = useTranslations('links.platforms')
  const media = useTranslations('links.media')
  const { report, line: open } = opened
  const href = (id?: string) => paths.review({ locale, query: { report: report.id, item: id } })
  return (
    <section className="order-3 px-4 pt-2 pb-6 md:px-6 xl:px-8">
      <div className="max-w-[42rem]">
        <SectionHeader
          title={t('report.lines', { n: review.lines.length })}
          aside={<TextLink href={href()}>{t('report.whole')}</TextLink>}
        />
        <ul>
          {review.lines.map((line) => (
            <li key={line.id} className="border-line border-b">
              <Link
                href={href(line.id)}
                prefetch={false}
                className={cx(
                  'hover:bg-sunken flex min-h-11 items-center gap-3 py-1.5 md:min-h-9.5',
                  line.id === open.id && 'font-medium',
                )}
              >
                <PlatformGlyph platform={glyphOf(line)} size={17} className="text-ink-2" />
                <span className="text-note min-w-0 flex-1 truncate">
                  {titleOf({ line, t, names, media })}
                </span>
                <LineMark mark={markInReport(line)} written />
              </Link>
            </li>
          ))}
        </ul>
        <ReportActions review={review} report={report} className="mt-4 print:hidden" />
      </div>
    </section>
  )
}

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { paths } from '#/web/paths.ts'
import { PlatformGlyph } from '#/ui/platform-glyph.tsx'
import { reviewHref } from '../addresses.ts'
import { glyphOf } from '../glyph.ts'
import type { Review } from '../loaders.ts'
import { markInReport, markOf } from '../marks.ts'
import { titleOf } from '../titles.ts'
import { LineMark } from './line-mark.tsx'

/** The lines under the institution that sent them and the day they came. */
export function QueueRows({ review }: { review: Review }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const names = useTranslations('links.platforms')
  const media = useTranslations('links.media')
  const { queue, filter, opened, summary } = review
  const several = new Set(summary.groups.map(({ directiveId }) => directiveId)).size > 1
  const reports = Map.groupBy(queue.lines, ({ obligationId }) => obligationId)
  return [...reports].map(([obligationId, lines]) => {
    const [first] = lines
    if (!first) return null
    const name = inLanguage({ locale, kk: first.shortKk, ru: first.shortRu })
    return (
      <section key={obligationId} aria-label={name} className="pt-2 pb-3">
        {!filter.report && (
          <div className="flex items-baseline justify-between gap-3 px-4 py-1.5 md:px-5">
            <h2 className="text-note min-w-0 font-semibold">
              <Link
                href={paths.review({ locale, query: { report: obligationId } })}
                prefetch={false}
                className="hover:underline"
                title={t('report.openWhole', { name })}
              >
                {name}
              </Link>
              {several && (
                <span className="text-caption text-ink-2 block font-normal">
                  {t('asked.directiveUndated', { number: first.number })}
                </span>
              )}
            </h2>
            <span className="text-dense text-ink-2 shrink-0">
              {formatDate({ date: first.submittedAt, locale, style: 'numeric_day' })}
            </span>
          </div>
        )}
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <Link
                href={reviewHref({ filter, change: { item: line.id }, locale })}
                prefetch={false}
                data-line={line.id}
                aria-current={line.id === opened?.line.id ? 'true' : undefined}
                className="hover:bg-sunken aria-current:bg-accent-soft aria-current:border-accent flex min-h-12 items-center gap-3 border-l-3 border-transparent pr-4 pl-3.25 md:min-h-9.5 md:pr-5 md:pl-4.25"
              >
                <PlatformGlyph platform={glyphOf(line)} size={17} className="text-ink-2" />
                <span className="text-note min-w-0 flex-1 truncate">
                  {titleOf({ line, t, names, media })}
                </span>
                <LineMark mark={filter.report ? markInReport(line) : markOf(line)} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

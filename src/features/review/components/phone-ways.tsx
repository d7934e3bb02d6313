import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { outOfWords } from '#/i18n/out-of.ts'
import { Icon } from '#/ui/icon.tsx'
import { chevronLeft, chevronRight } from '#/ui/icons.ts'
import { VisuallyHidden } from '#/ui/visually-hidden.tsx'
import { reviewHref } from '../addresses.ts'
import type { Opened, Review } from '../loaders.ts'

/** On a phone, where the queue is out of sight: which one this is, and the ways to its neighbours. */
export function PhoneWays({ review, opened }: { review: Review; opened: Opened }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const { place, total, previous, next } = opened.around
  const way = ({ line, word, shape }: { line?: { id: string }; word: string; shape: string }) =>
    line ? (
      <Link
        href={reviewHref({ filter: review.filter, change: { item: line.id }, locale })}
        prefetch={false}
        aria-label={word}
        className="icon-btn"
      >
        <Icon shape={shape} size={20} />
      </Link>
    ) : (
      <span className="w-11" />
    )
  return (
    <div className="-mx-3 -mt-3 mb-1 flex items-center justify-between md:hidden print:hidden">
      {way({ line: previous, word: t('keys.previous'), shape: chevronLeft })}
      <h1 className="text-dense text-ink-2 font-normal" tabIndex={-1}>
        <VisuallyHidden>{t('title')} </VisuallyHidden>
        {t(review.filter.report ? 'positionInReport' : 'position', {
          out: outOfWords({ part: place, whole: total, locale }),
        })}
      </h1>
      {way({ line: next, word: t('keys.next'), shape: chevronRight })}
    </div>
  )
}

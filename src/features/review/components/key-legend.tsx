import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { cx } from '#/ui/cx.ts'
import { DialogTrigger } from '#/ui/dialog-trigger.tsx'
import { KeyCap } from '#/ui/key-cap.tsx'
import { reviewHref } from '../addresses.ts'
import { reviewIds } from '../ids.ts'
import type { Opened, Review } from '../loaders.ts'

/** The ways to the neighbours with their keys, and the list of all keys. */
export function KeyLegend({ review, opened, alone }: { review: Review; opened: Opened; alone?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const { previous, next } = opened.around
  const way = (id: string) => reviewHref({ filter: review.filter, change: { item: id }, locale })
  const ways = [
    { id: reviewIds.next, key: 'J', line: next, word: t('next') },
    { id: reviewIds.previous, key: 'K', line: previous, word: t('previous') },
  ]
  return (
    <div
      className={cx(
        'text-caption text-ink-2 bg-surface order-5 flex flex-wrap items-center justify-between gap-x-1.5 px-4 pb-2 md:px-6 print:hidden',
        alone ? 'border-line border-t pt-2' : 'max-md:hidden',
      )}
    >
      {ways.map(({ id, key, line, word }) =>
        line ? (
          <Link key={id} id={id} href={way(line.id)} prefetch={false} className={`${wayLook} hover:text-ink`}>
            <KeyCap>{key}</KeyCap> {word}
          </Link>
        ) : (
          <span key={id} aria-disabled="true" className={`${wayLook} text-ink-3`}>
            <KeyCap>{key}</KeyCap> {word}
          </span>
        ),
      )}
      {review.mayDecide && (
        <span className={`needs-script ${wayLook} max-lg:hidden`}>
          <KeyCap>{'U'}</KeyCap> {t('keys.undo')}
        </span>
      )}
      <DialogTrigger
        dialogId={reviewIds.keys}
        variant="quiet"
        size={36}
        className="needs-script text-ink-2 min-h-8 gap-1 px-0 text-caption font-normal max-lg:hidden"
      >
        <KeyCap>?</KeyCap> {t('keys.all')}
      </DialogTrigger>
    </div>
  )
}

const wayLook = 'inline-flex min-h-11 items-center gap-1 md:min-h-8'

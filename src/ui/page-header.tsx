import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

type PageHeaderProps = {
  title: ReactNode
  /** A line over the title: where we are, which letter. */
  eyebrow?: ReactNode
  /** A line under it. */
  meta?: ReactNode
  /** Right on a desk, below on a phone: buttons, or a DueMark. */
  aside?: ReactNode
  className?: string
}

/** The one h1 of a page. */
export function PageHeader({ title, eyebrow, meta, aside, className }: PageHeaderProps) {
  return (
    <header className={cx('flex flex-wrap items-end justify-between gap-x-8 gap-y-3 pt-5 pb-4', className)}>
      <div className="min-w-0">
        {eyebrow && <div className="text-note text-ink-2">{eyebrow}</div>}
        <h1 className="text-h1" tabIndex={-1}>
          {title}
        </h1>
        {meta && <p className="text-note text-ink-2 mt-0.5">{meta}</p>}
      </div>
      {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
    </header>
  )
}

/** Days left and the date, with the gold line that means "due" (on a phone one line of text); bad once the date has passed. */
export function DueMark({ words, date, overdue }: { words: ReactNode; date: ReactNode; overdue?: boolean }) {
  return (
    <p className={cx('md:border-r-4 md:pr-4 md:text-right', overdue ? 'border-bad' : 'border-gold')}>
      <strong className={cx('md:text-h3 font-semibold md:block', overdue && 'text-bad')}>{words}</strong>{' '}
      <span className="text-dense text-ink-2">{date}</span>
    </p>
  )
}

/** A heading of a part of a page over a hairline. */
export function SectionHeader({ title, aside, id }: { title: ReactNode; aside?: ReactNode; id?: string }) {
  return (
    <div className="border-line flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b pb-2">
      <h2 id={id} className="text-h3">
        {title}
      </h2>
      {aside && <div className="text-dense text-ink-2">{aside}</div>}
    </div>
  )
}

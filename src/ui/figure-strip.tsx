import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

export type Figure = {
  label: ReactNode
  /** As it is to be read: "11", "92 %". */
  value: string
  /** Beside the number on a desk, before it on a phone. */
  note?: ReactNode
  /** The list that the number counts; a number with nothing behind it has none. */
  href?: string
  /** What the link opens, for screen readers, when label and number do not say it. */
  linkLabel?: string
  /** muted: a zero without meaning yet; bad: overdue. */
  tone?: 'muted' | 'bad'
}

/** The page's few numbers: columns on a desk, a list on a phone. size 2 is the smaller number. */
export function FigureStrip({ figures, size = 1 }: { figures: Figure[]; size?: 1 | 2 }) {
  return (
    <dl className={cx('figures', size === 2 && 'figures-2')}>
      {figures.map((figure, i) => (
        <div key={i} className="figure">
          <dt className="figure-label">{figure.label}</dt>
          <dd className="figure-body">
            <FigureValue figure={figure} />
            {figure.note && <span className="figure-note">{figure.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FigureValue({ figure: { href, linkLabel, tone, value } }: { figure: Figure }) {
  const look = cx('figure-value', tone === 'muted' && 'text-ink-3', tone === 'bad' && 'text-bad')
  return href ? (
    <Link href={href} prefetch={false} className={cx(look, 'figure-link')} aria-label={linkLabel}>
      {value}
    </Link>
  ) : (
    <span className={look}>{value}</span>
  )
}

import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

type StickyBarProps = {
  children: ReactNode
  /** A quiet line under the button, on a desk left of it. */
  note?: ReactNode
  className?: string
}

/** The bar at the foot of a screen with its one primary button; last child of the scrolling column. */
export function StickyBar({ children, note, className }: StickyBarProps) {
  return (
    <div data-sticky-bar className={cx('sticky-bar', className)}>
      <div className="sticky-bar-buttons">{children}</div>
      {note && <div className="sticky-bar-note">{note}</div>}
    </div>
  )
}

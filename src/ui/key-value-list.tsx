import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

type KeyValueListProps = {
  items: { key: ReactNode; value: ReactNode }[]
  dense?: boolean
  className?: string
}

/** Names and what they hold, in two columns. */
export function KeyValueList({ items, dense, className }: KeyValueListProps) {
  return (
    <dl
      className={cx(
        'grid grid-cols-[minmax(4.75rem,auto)_minmax(0,1fr)] gap-x-5',
        dense ? 'text-dense gap-y-1.5' : 'text-note gap-y-2',
        className,
      )}
    >
      {items.map((item, i) => (
        <div key={i} className="contents">
          <dt className="text-ink-2">{item.key}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}

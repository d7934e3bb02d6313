import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { arrowDown, arrowUp } from '#/ui/icons.ts'

export type Column = {
  key: string
  label: ReactNode
  /** Numbers and dates stand right. */
  align?: 'end'
  className?: string
  /** Address of the page sorted by this column (the other way round when it is sorted already). */
  sortHref?: string
  sorted?: 'ascending' | 'descending'
  /** The label is for screen readers only (a column of buttons). */
  hidden?: boolean
}

type DataTableProps = {
  /** Said to screen readers; name the table as its heading does. */
  caption: string
  columns: Column[]
  /** <tr> rows: a <th scope="row"> for the name, td.end for figures, tr[aria-current] for the chosen one. */
  children?: ReactNode
  /** A whole <tbody> in place of children, where somebody else makes the rows. */
  body?: ReactNode
  foot?: ReactNode
  /** Rows of 36 instead of 44 px. */
  dense?: boolean
  /** Head and first column stay while the rest scrolls. */
  sticky?: boolean
  className?: string
}

/** A table between hairlines; it scrolls sideways by itself, the page never does. */
export function DataTable(props: DataTableProps) {
  const { caption, columns, children, body, foot, dense, sticky, className } = props
  return (
    <div className={cx('table-scroll', className)} role="region" aria-label={caption} tabIndex={0}>
      <table className={cx('data-table', dense && 'data-table-dense', sticky && 'data-table-sticky')}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={column.sorted}
                className={cx(column.align, column.className)}
              >
                <Head column={column} />
              </th>
            ))}
          </tr>
        </thead>
        {body ?? <tbody>{children}</tbody>}
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  )
}

function Head({ column: { hidden, label, sortHref, sorted } }: { column: Column }) {
  if (hidden) return <span className="sr-only">{label}</span>
  if (!sortHref) return label
  return (
    <Link href={sortHref} prefetch={false} scroll={false} className="table-sort">
      {label}
      {sorted && <Icon shape={sorted === 'ascending' ? arrowUp : arrowDown} size={15} />}
    </Link>
  )
}

import Link from 'next/link'
import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { chevronRight } from '#/ui/icons.ts'

type RowLinkProps = {
  href: string
  title: ReactNode
  /** State and facts under the title. */
  note?: ReactNode
  icon?: Shape
  /** Before the chevron, right. */
  end?: ReactNode
  className?: string
}

/** A row of a list that opens something: the whole row is the target. Put into <ul> as li content. */
export function RowLink({ href, title, note, icon, end, className }: RowLinkProps) {
  return (
    <Link href={href} prefetch={false} className={cx('row-link', className)}>
      <RowContent title={title} note={note} icon={icon} end={end} />
    </Link>
  )
}

/** The inside of such a row, for a <button className="row-link"> in a form. */
export function RowContent({ title, note, icon, end }: Omit<RowLinkProps, 'href' | 'className'>) {
  return (
    <>
      {icon && <Icon shape={icon} size={20} className="text-ink-2" />}
      <span className="min-w-0 flex-1 text-left">
        <span className="block font-medium">{title}</span>
        {note && <span className="text-dense text-ink-2 mt-0.5 block">{note}</span>}
      </span>
      {end && <span className="text-dense text-ink-2 shrink-0">{end}</span>}
      <Icon shape={chevronRight} size={20} className="text-ink-2" />
    </>
  )
}

import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { chevronDown } from '#/ui/icons.ts'

type DisclosureProps = {
  summary: ReactNode
  open?: boolean
  /** Disclosures of one name close each other. */
  name?: string
  children: ReactNode
  className?: string
}

/** What can be opened in place; native, works without script. */
export function Disclosure({ summary, open, name, children, className }: DisclosureProps) {
  return (
    <details className={cx('disclosure', className)} open={open} name={name}>
      <summary className="disclosure-summary">
        <span className="min-w-0 flex-1">{summary}</span>
        <Icon shape={chevronDown} size={17} className="disclosure-chevron" />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  )
}

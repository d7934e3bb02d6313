import Link from 'next/link'
import type { ReactNode } from 'react'

export interface SectionTab {
  href: string
  label: ReactNode
  current?: boolean
}

/** The pages of one place side by side, under its title; each is an address of its own. */
export function SectionTabs({ label, tabs }: { label: string; tabs: readonly SectionTab[] }) {
  return (
    <nav aria-label={label} className="border-line mt-2 flex gap-6 overflow-x-auto border-b print:hidden">
      {tabs.map(({ href, label: words, current }) => (
        <Link
          key={href}
          href={href}
          prefetch={false}
          aria-current={current ? 'page' : undefined}
          className="text-note text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink -mb-px min-h-11 shrink-0 border-b-2 border-transparent py-2.5 aria-[current=page]:font-medium"
        >
          {words}
        </Link>
      ))}
    </nav>
  )
}

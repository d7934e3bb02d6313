import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Shape } from '#/ui/icon.tsx'
import { arrowLeft } from '#/ui/icons.ts'
import { Icon } from '#/ui/icon.tsx'
import { Mark } from '#/ui/mark.tsx'

export type NavItem = {
  href: string
  label: ReactNode
  icon?: Shape
  /** How many wait there; countLabel says it in words to screen readers. */
  count?: number
  countLabel?: string
  current?: boolean
}

type TopBarProps = {
  home: string
  /** The product's name, beside the mark. */
  name: ReactNode
  nav?: NavItem[]
  navLabel?: string
  /** Right: search, language, person. */
  tools?: ReactNode
}

/** The bar over every page of signed-in people: mark, name, places, tools. */
export function TopBar({ home, name, nav = [], navLabel, tools }: TopBarProps) {
  return (
    <header className="top-bar print:hidden">
      <Link href={home} prefetch={false} className="top-bar-brand">
        <Mark size={22} />
        {name}
      </Link>
      {nav.length > 0 && (
        <nav aria-label={navLabel} className="top-nav">
          {nav.map((item) => (
            <NavLink key={item.href} item={item} className="top-nav-link" />
          ))}
        </nav>
      )}
      <div className="ml-auto flex min-w-0 items-center gap-1 md:gap-3">{tools}</div>
    </header>
  )
}

type BackBarProps = { href: string; backLabel: string; title: ReactNode; icon?: Shape; tools?: ReactNode }

/** The bar of a screen one step deep on a phone: an arrow or a cross, where it leads, tools. */
export function BackBar({ href, backLabel, title, icon = arrowLeft, tools }: BackBarProps) {
  return (
    <header className="top-bar print:hidden">
      <Link href={href} prefetch={false} className="icon-btn text-ink -mr-2 -ml-3" aria-label={backLabel}>
        <Icon shape={icon} size={22} />
      </Link>
      <span className="min-w-0 flex-1 truncate font-medium">{title}</span>
      {tools}
    </header>
  )
}

/** Three or four places at the foot of a phone; absent from 768 px on. */
export function BottomNav({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav aria-label={label} className="bottom-nav print:hidden" data-sticky-bar>
      {items.map((item) => (
        <NavLink key={item.href} item={item} className="bottom-nav-link" />
      ))}
    </nav>
  )
}

function NavLink({ item, className }: { item: NavItem; className: string }) {
  return (
    <Link
      href={item.href}
      prefetch={false}
      className={className}
      aria-current={item.current ? 'page' : undefined}
    >
      {item.icon && <Icon shape={item.icon} size={22} />}
      {item.label}
      {item.count !== undefined && item.count > 0 && <Count count={item.count} label={item.countLabel} />}
    </Link>
  )
}

/** A number in a small grey pill. */
export function Count({ count, label }: { count: number; label?: string }) {
  return (
    <>
      <span className="count" aria-hidden={label ? true : undefined}>
        {count}
      </span>
      {label && <span className="sr-only">, {label}</span>}
    </>
  )
}

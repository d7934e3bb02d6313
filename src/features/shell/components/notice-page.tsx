import type { ReactNode } from 'react'
import { ButtonLink } from '#/ui/button-link.tsx'

interface NoticePageProps {
  title: string
  text: string
  home: { href: string; label: string }
  children?: ReactNode
}

/** A page that says one thing: what happened, what to do, the way out. */
export function NoticePage({ title, text, home, children }: NoticePageProps) {
  return (
    <div className="max-w-2xl px-4 py-10 md:px-10 md:py-16">
      <h1 className="text-h1">{title}</h1>
      <p className="text-ink-2 mt-3">{text}</p>
      {children}
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={home.href} variant="primary" size={48}>
          {home.label}
        </ButtonLink>
      </div>
    </div>
  )
}

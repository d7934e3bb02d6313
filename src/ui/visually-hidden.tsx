import type { ReactNode } from 'react'

/** Said, not seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}

/** First in the body: leads the keyboard over the navigation to the element of this id. */
export function SkipLink({ targetId, children }: { targetId: string; children: ReactNode }) {
  return (
    <a href={`#${targetId}`} className="skip-link">
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'

/** A part of the document under its heading; a long one begins on a page of its own. */
export function Part({
  title,
  newPage,
  children,
}: {
  title: string
  newPage?: boolean
  children: ReactNode
}) {
  return (
    <section className={newPage ? 'paper-part paper-new-page' : 'paper-part'}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

'use client'

import { type ReactNode, useRef } from 'react'

/** A form of choices in the address line: a choice sends it; without a script its button does. */
export function FilterForm({
  label,
  apply,
  className,
  children,
}: {
  label: string
  /** The button for browsers without a script. */
  apply: string
  className?: string
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  return (
    <form
      ref={form}
      method="get"
      aria-label={label}
      className={className}
      onChange={() => form.current?.requestSubmit()}
    >
      {children}
      <noscript>
        <button type="submit" className="link">
          {apply}
        </button>
      </noscript>
    </form>
  )
}

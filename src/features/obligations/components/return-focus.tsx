'use client'
import { useEffect } from 'react'

/** When what it stands in goes away with the focus inside, the focus goes on at that element, not at the page's top. */
export function ReturnFocus({ to }: { to: string }) {
  useEffect(() => {
    return () => {
      if (document.activeElement === document.body) document.getElementById(to)?.focus()
    }
  }, [to])
  return null
}

'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from 'react'

interface LiveSearchProps {
  /** The list's own address. */
  action: string
  label: string
  className?: string
  children: ReactNode
}

/** Long enough for the next letter of a word, short enough to feel at once. */
const PAUSE = 250

/**
 * The search of a list: a plain GET form that with a script answers while somebody types. «/» goes into it,
 * the arrow keys walk over the rows (links with `data-row`) and back, Enter opens one.
 */
export function LiveSearch({ action, label, className, children }: LiveSearchProps) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [running, start] = useTransition()
  const go = () => {
    clearTimeout(pause.current)
    if (!form.current) return
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form.current)) {
      if (typeof value === 'string' && value !== '') query.append(name, value)
    }
    start(() => router.replace(query.size > 0 ? `${action}?${query}` : action, { scroll: false }))
  }
  const wait = (event: FormEvent<HTMLFormElement>) => {
    clearTimeout(pause.current)
    pause.current = setTimeout(go, event.target instanceof HTMLInputElement ? PAUSE : 0)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => walk({ event, field: form.current?.elements.namedItem('q') })
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      clearTimeout(pause.current)
    }
  }, [])
  return (
    <form
      ref={form}
      method="get"
      action={action}
      role="search"
      aria-label={label}
      aria-busy={running}
      className={className}
      onInput={wait}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      {children}
    </form>
  )
}

/** By the key's place, so that «/» also works where the layout has a dot there. */
function walk({ event, field }: { event: KeyboardEvent; field: unknown }): void {
  if (!(field instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const target = event.target instanceof HTMLElement ? event.target : document.body
  if (event.code === 'Slash' && !target.matches('input, textarea, select')) {
    event.preventDefault()
    field.select()
    field.focus()
    return
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops: HTMLElement[] = [field, ...document.querySelectorAll<HTMLElement>('[data-row]')]
  const place = stops.indexOf(target)
  const next = place < 0 ? undefined : stops[place + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

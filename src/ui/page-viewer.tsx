'use client'
import { useEffect, useRef, useState } from 'react'
import { IconButton } from '#/ui/icon-button.tsx'
import { arrowDown, arrowUp } from '#/ui/icons.ts'

export interface ViewedPage {
  number: number
  width: number
  height: number
  href: string
  /** «Страница 2 из 5». */
  place: string
  /** «Открыть страницу 2 крупно». */
  large: string
}

interface PageViewerProps {
  label: string
  pages: ViewedPage[]
  words: { previous: string; next: string }
}

/** Pages of a document one below the other in a place of their own: by scroll, by buttons, by arrow keys. */
export function PageViewer({ label, pages, words }: PageViewerProps) {
  const { list, current, show } = usePlace(pages.length)
  return (
    <div className="page-viewer">
      {pages.length > 1 && (
        <div className="page-viewer-bar needs-script">
          <p aria-live="polite" className="text-note text-ink-2 tabular-nums">
            {pages[current]?.place}
          </p>
          <IconButton
            icon={arrowUp}
            label={words.previous}
            aria-disabled={current === 0}
            onClick={() => show(current - 1)}
          />
          <IconButton
            icon={arrowDown}
            label={words.next}
            aria-disabled={current === pages.length - 1}
            onClick={() => show(current + 1)}
          />
        </div>
      )}
      <div ref={list} role="region" aria-label={label} tabIndex={0} className="page-viewer-pages">
        {pages.map(({ number, width, height, href, place, large }) => (
          <a key={number} href={href} target="_blank" aria-label={large} className="page-viewer-page">
            <img src={href} alt={place} width={width} height={height} loading="lazy" decoding="async" />
          </a>
        ))}
      </div>
    </div>
  )
}

/** Which page is read: the one that takes most of the place. */
function usePlace(count: number) {
  const list = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  useEffect(() => {
    const place = list.current
    if (!place) return
    const shares = new Map<Element, number>()
    const look = (entries: IntersectionObserverEntry[]) => {
      for (const { target, intersectionRect } of entries) shares.set(target, intersectionRect.height)
      const seen = [...place.children].map((page) => shares.get(page) ?? 0)
      setCurrent(seen.indexOf(Math.max(...seen)))
    }
    const observer = new IntersectionObserver(look, { root: place, threshold: [0, 0.25, 0.5, 0.75, 1] })
    for (const page of place.children) observer.observe(page)
    return () => observer.disconnect()
  }, [count])
  useEffect(() => {
    const place = list.current
    const press = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      if (!place || !step || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      showPage({ place, index: current + step })
    }
    place?.addEventListener('keydown', press)
    return () => place?.removeEventListener('keydown', press)
  }, [current])
  const show = (index: number) => list.current && showPage({ place: list.current, index })
  return { list, current, show }
}

function showPage({ place, index }: { place: HTMLElement; index: number }): void {
  const page = place.children[index]
  if (page instanceof HTMLElement) place.scrollTo({ top: page.offsetTop - place.offsetTop })
}

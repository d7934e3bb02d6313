'use client'
import { useEffect, useRef } from 'react'
import { IconButton } from '#/ui/icon-button.tsx'
import { arrowDown, arrowUp } from '#/ui/icons.ts'
import type { LetterPage } from '../letter-pages.ts'
import type { LetterPlace } from './use-letter-place.ts'

export interface LetterSheet extends LetterPage {
  /** «Страница 2 из 5». */
  place: string
  /** «Открыть страницу 2 крупно». */
  large: string
}

interface LetterSheetsProps {
  pages: LetterSheet[]
  place: LetterPlace
  words: { pages: string; previous: string; next: string }
  onPage: (page: number) => void
}

/** One page of the letter at a time, scrolled about to where the passage stands; opens large in a tap. */
export function LetterSheets({ pages, place, words, onPage }: LetterSheetsProps) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const room = region.current
    if (room) room.scrollTo({ top: place.at * room.scrollHeight - room.clientHeight / 3 })
  }, [place])
  const index = Math.max(
    pages.findIndex(({ number }) => number === place.page),
    0,
  )
  const page = pages[index]
  if (!page) return null
  const turn = (to: number) => pages[to] && onPage(pages[to].number)
  return (
    <>
      {pages.length > 1 && (
        <div className="needs-script flex items-center justify-between gap-2 xl:px-6">
          <p aria-live="polite" className="text-note text-ink-2 tabular-nums">
            {page.place}
          </p>
          <span className="flex">
            <IconButton
              icon={arrowUp}
              label={words.previous}
              aria-disabled={index === 0}
              onClick={() => turn(index - 1)}
            />
            <IconButton
              icon={arrowDown}
              label={words.next}
              aria-disabled={index === pages.length - 1}
              onClick={() => turn(index + 1)}
            />
          </span>
        </div>
      )}
      <div
        ref={region}
        tabIndex={0}
        role="region"
        aria-label={words.pages}
        className="max-h-[70dvh] min-h-0 overflow-y-auto xl:px-6 xl:pb-4"
      >
        <a href={page.href} target="_blank" aria-label={page.large} className="page-viewer-page">
          <img
            src={page.href}
            alt={page.place}
            width={page.width}
            height={page.height}
            loading="lazy"
            decoding="async"
          />
        </a>
      </div>
    </>
  )
}

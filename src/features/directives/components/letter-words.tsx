'use client'
import { useEffect, useRef } from 'react'
import { cx } from '#/ui/cx.ts'
import type { LetterNotes } from '../letter-notes.ts'
import type { LetterPlace } from './use-letter-place.ts'

interface LetterWordsProps {
  stretches: LetterNotes['stretches']
  place: LetterPlace
  onStretch: (index: number) => void
  /** Pages want room below. */
  short: boolean
}

/** The letter's own text in a place that scrolls by itself; what was found leads to its row. */
export function LetterWords({ stretches, place, onStretch, short }: LetterWordsProps) {
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stretch = region.current?.querySelector(`[data-stretch="${place.stretch}"]`)
    if (region.current && stretch instanceof HTMLElement)
      region.current.scrollTo({ top: stretch.offsetTop - region.current.clientHeight / 3 })
  }, [place.stretch])
  return (
    <div
      ref={region}
      tabIndex={0}
      role="region"
      aria-labelledby="letter-says"
      className={cx(
        'text-dense relative max-h-60 overflow-y-auto px-4 pb-4 wrap-anywhere whitespace-pre-wrap xl:px-6',
        short ? 'xl:max-h-[38dvh] xl:shrink-0' : 'xl:max-h-none xl:min-h-0',
      )}
    >
      {stretches.map(({ text, name, row }, i) => {
        if (!name) return text
        const said = (
          <mark
            key={i}
            data-stretch={i}
            className={cx(row && row === place.row && 'outline-accent outline-2')}
          >
            <b className="text-caption text-accent font-semibold">{name}: </b>
            {text}
          </mark>
        )
        return row ? (
          <a
            key={i}
            href={`#${row}`}
            className="text-ink no-underline hover:underline"
            onClick={() => onStretch(i)}
          >
            {said}
          </a>
        ) : (
          said
        )
      })}
    </div>
  )
}

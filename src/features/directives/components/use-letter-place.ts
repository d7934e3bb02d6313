'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import type { LetterNotes } from '../letter-notes.ts'

/** Where in the letter the reader is led: a row's passages, the first of them by its index, and its page. */
export interface LetterPlace {
  row: string | null
  stretch: number | null
  page: number
  /** How far down the page it stands, from 0 to 1. */
  at: number
}

const beginning: LetterPlace = { row: null, stretch: null, page: 1, at: 0 }

/** Follows the focus through the form: each row shows where the letter says it. */
export function useLetterPlace(stretches: LetterNotes['stretches']) {
  const [place, setPlace] = useState(beginning)
  const showStretch = (index: number) => {
    const found = stretches[index]
    if (found) setPlace({ row: found.row, stretch: index, page: found.page, at: found.at })
  }
  const follow = useEffectEvent((target: EventTarget | null) => {
    if (!(target instanceof Element)) return
    const row = target.closest('[role=group][aria-labelledby^=row-]')?.getAttribute('aria-labelledby')
    const half = /(Kk|Ru)$/.exec(target.id)?.[1]?.toLowerCase()
    const ofRow = stretches.flatMap((one, index) => (row && one.row === row ? [{ ...one, index }] : []))
    const best = ofRow.find(({ half: own }) => own === half) ?? ofRow[0]
    if (best && best.index !== place.stretch) showStretch(best.index)
  })
  useEffect(() => {
    const listen = ({ target }: FocusEvent) => follow(target)
    document.addEventListener('focusin', listen)
    return () => document.removeEventListener('focusin', listen)
  }, [])
  return {
    place,
    showStretch,
    showPage: (page: number) => setPlace({ ...beginning, page }),
  }
}

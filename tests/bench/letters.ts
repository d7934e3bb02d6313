import { readFileSync } from 'node:fs'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import type { Bar } from './measure.ts'

/** Milliseconds for a page of a letter, warm: the best median of some runs. The letter has two pages; the
 *  bar is an absolute twenty milliseconds, so its floor is one. */
export function letterReading(): Bar {
  const text = readFileSync('tests/fixtures/letters/fraud-both.txt', 'utf8')
  const value = Math.min(...Array.from({ length: 5 }, () => medianOfRun(text))) / PAGES
  return { name: 'a page of a letter without OCR, ms', value, floor: 1, limit: 20, better: 'below' }
}

const PAGES = 2
const ROUNDS = 40

function medianOfRun(text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    readLetter({ text, reference: calendarDate('2026-12-01') })
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN
}

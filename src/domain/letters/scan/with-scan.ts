import type { Passage, ReadLetter, Unclear } from '../letter.ts'
import type { Doubt } from './page-text.ts'

/** A doubt with its page, from 1. */
export type PageDoubt = Doubt & { readonly page: number }

/**
 * What a letter says, with what its scan leaves unclear: a link that could not be read for certain, a number, day or
 * deadline whose figures the models read in two ways, and those that were not found at all, for they may stand where
 * the scan shows nothing.
 */
export function withScan({
  reading,
  text,
  scanned,
  doubts,
}: {
  reading: ReadLetter
  text: string
  /** How many of the pages are scans; of none nothing is unclear. */
  scanned: number
  doubts: readonly PageDoubt[]
}): ReadLetter {
  if (scanned === 0) return reading
  const placed = doubts.map((doubt) => ({ ...doubt, passage: passageOf({ text, doubt }) }))
  const links = placed.filter(({ kind }) => kind === 'link').map(unclear('link'))
  const figures = placed.filter(({ kind }) => kind === 'figures')
  const within = (field: 'number' | 'date' | 'deadline') =>
    figures.filter(({ passage }) =>
      (reading.evidence[field] ?? []).some((one) => meet({ one, other: passage })),
    )
  const missing = (['number', 'date', 'deadline'] as const)
    .filter((field) => reading[field] === null)
    .map((field) => ({ field, page: null, line: null, text: '' }))
  const isDeadlineUnclear = reading.deadline !== null && within('deadline').length > 0
  return {
    ...reading,
    deadline:
      reading.deadline && isDeadlineUnclear
        ? { ...reading.deadline, alarms: [...reading.deadline.alarms, 'scan_unclear'] }
        : reading.deadline,
    unclear: [
      ...missing,
      ...within('number').map(unclear('number')),
      ...within('date').map(unclear('date')),
      ...links,
    ],
  }
}

const unclear =
  (field: Unclear['field']) =>
  ({ page, line, text }: PageDoubt): Unclear => ({ field, page, line, text })

const meet = ({ one, other }: { one: Passage; other: Passage }) =>
  one.start < other.end && other.start < one.end

/** Where a doubt stands in the text of all pages. */
function passageOf({ text, doubt: { page, line, text: said } }: { text: string; doubt: PageDoubt }): Passage {
  const pages = text.split('\f')
  const lines = (pages[page - 1] ?? '').split('\n')
  const before = [...pages.slice(0, page - 1), lines.slice(0, line - 1).join('\n')].join('\f')
  const start = before.length + (line > 1 ? 1 : 0)
  const at = Math.max(0, (lines[line - 1] ?? '').indexOf(said))
  return { start: start + at, end: start + at + said.length }
}

import { findingsOf } from '#/domain/verification/findings.ts'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import type { FindingTone } from '#/ui/finding.tsx'

export type MarkWord =
  'clean' | 'waits' | 'remark' | 'error' | 'reason' | 'came_again' | 'checking' | 'accepted' | 'returned'

export interface Mark {
  word: MarkWord
  tone: FindingTone
  /** Errors or remarks; 0 where there is nothing to count. */
  n: number
}

/** What a row of the queue shows right of its title: the most pressing of what is known. */
export function markOf(line: ReviewLine): Mark {
  if (line.decision === 'accepted') return { word: 'accepted', tone: 'ok', n: 0 }
  if (!line.waiting) return { word: 'returned', tone: 'returned', n: 0 }
  const { errors, remarks } = countsOf(line)
  if (errors > 0) return { word: 'error', tone: 'error', n: errors }
  if (remarks > 0) return { word: 'remark', tone: 'remark', n: remarks }
  if (line.cameAgain) return { word: 'came_again', tone: 'returned', n: 0 }
  if (line.kind === 'reason') return { word: 'reason', tone: 'reason', n: 0 }
  return line.clean ? { word: 'clean', tone: 'ok', n: 0 } : { word: 'checking', tone: 'checking', n: 0 }
}

/** What the spelling told and what the look found, each once. */
export function countsOf(line: Pick<ReviewLine, 'errors' | 'remarks' | 'reasons'>) {
  const { errors, remarks, foundErrors, foundRemarks } = findingsOf(line)
  return { errors: errors.length + foundErrors.length, remarks: remarks.length + foundRemarks.length }
}

/** The same among decided lines, where a green tick means that somebody has accepted. */
export function markInReport(line: ReviewLine): Mark {
  const mark = markOf(line)
  return mark.word === 'clean' ? { word: 'waits', tone: 'waiting', n: 0 } : mark
}

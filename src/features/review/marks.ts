import { findingsOf } from '#/domain/verification/findings.ts'
import { countVerdicts, lookOf, publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import type { ReviewLine } from '#/server/reviews/reads/lines.ts'
import type { FindingTone } from '#/ui/finding.tsx'

export type MarkWord =
  | 'clean'
  | 'waits'
  | 'remark'
  | 'error'
  | 'reason'
  | 'came_again'
  | 'checking'
  | 'later'
  | 'unseen'
  | 'accepted'
  | 'returned'

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
  const verdict = verdictOf(line)
  const { errors, remarks } = countsOf(line)
  if (verdict === 'error') return { word: 'error', tone: 'error', n: errors }
  if (verdict === 'remark') return { word: 'remark', tone: 'remark', n: remarks }
  if (line.cameAgain) return { word: 'came_again', tone: 'returned', n: 0 }
  if (verdict === null) return { word: 'reason', tone: 'reason', n: 0 }
  return verdict === 'ok' ? { word: 'clean', tone: 'ok', n: 0 } : unseenMark(line)
}

function unseenMark(line: ReviewLine): Mark {
  const look = lookOf(line)
  if (look === 'checking') return { word: 'checking', tone: 'checking', n: 0 }
  return look === 'later' ? { word: 'later', tone: 'later', n: 0 } : { word: 'unseen', tone: 'none', n: 0 }
}

/** The one verdict of a line; a reason in place of a link has none. */
export function verdictOf(line: Pick<ReviewLine, 'kind' | 'errors' | 'remarks' | 'verdict'>) {
  return line.kind === 'reason' ? null : publicationVerdict(line)
}

/** What a bulk acceptance may take of these lines, and how many of those that wait have an error or a remark. */
export function standOf(lines: readonly ReviewLine[]) {
  const waiting = lines.filter((line) => line.waiting)
  return {
    waiting: waiting.length,
    acceptable: waiting.filter((line) => verdictOf(line) !== 'error'),
    ...countVerdicts(waiting.map(verdictOf)),
  }
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

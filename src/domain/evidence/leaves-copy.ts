import type { Signals } from '../verification/signals.ts'

/** A wall has no copy worth keeping; of a page without words a browser may still see something. */
export function leavesCopy({ answer, reading }: Pick<Signals, 'answer' | 'reading'>): boolean {
  const answered = answer.kind === 'answered' && answer.status >= 200 && answer.status < 300
  return answered && (reading?.access === 'open' || reading?.access === 'empty')
}

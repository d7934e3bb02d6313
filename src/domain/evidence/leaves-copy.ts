import type { LinkAnswer, Signals } from '../verification/signals.ts'

/** A wall has no copy worth keeping; of a page without words a browser may still see something. */
export function leavesCopy({ answer, reading }: Pick<Signals, 'answer' | 'reading'>): boolean {
  if (answer.kind !== 'answered' || answer.status < 200 || answer.status > 299) return false
  return reading?.access === 'open' || reading?.access === 'empty' || isPicture(answer)
}

/** Whether the link leads straight to a photograph or a scan of the kinds that the portal writes anew. */
export function isPicture(answer: LinkAnswer): boolean {
  const type = answer.kind === 'answered' ? answer.contentType : null
  return type !== null && /^\s*image\/(?:jpeg|png)\b/i.test(type)
}

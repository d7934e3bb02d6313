import type { LetterField, Passage, ReadLetter } from './letter.ts'

/** A stretch of a letter: what was read there, or null for what says nothing to the portal. */
export interface Stretch {
  readonly text: string
  readonly field: LetterField | null
}

/**
 * A letter cut at its found passages, whole and in order. Of two that overlap the shorter stays: of a letterhead in
 * two columns a passage can reach over half a page.
 */
export function markedText({
  text,
  evidence,
}: {
  text: string
  evidence: ReadLetter['evidence']
}): Stretch[] {
  const stretches: Stretch[] = []
  let read = 0
  for (const { field, start, end } of apart(marksIn({ text, evidence }))) {
    if (start > read) stretches.push({ text: text.slice(read, start), field: null })
    stretches.push({ text: text.slice(start, end), field })
    read = end
  }
  if (read < text.length) stretches.push({ text: text.slice(read), field: null })
  return stretches
}

interface Mark extends Passage {
  readonly field: LetterField
}

function marksIn({ text, evidence }: { text: string; evidence: ReadLetter['evidence'] }): Mark[] {
  return Object.entries(evidence)
    .flatMap(([field, passages]: [string, readonly Passage[]]) =>
      passages.map(({ start, end }) => ({ field: field as LetterField, start, end })),
    )
    .filter(({ start, end }) => start < end && end <= text.length)
}

function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.toSorted((a, b) => a.end - a.start - (b.end - b.start)))
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

import type { LetterField, Passage, ReadLetter } from './letter.ts'

/** A stretch of a letter: what was read there, or null for what says nothing to the portal. */
export interface Stretch {
  readonly text: string
  readonly field: LetterField | null
}

/** A letter cut at its found passages, whole and in order. Where two overlap, the one that begins first stays. */
export function markedText({
  text,
  evidence,
}: {
  text: string
  evidence: ReadLetter['evidence']
}): Stretch[] {
  const marks = Object.entries(evidence)
    .flatMap(([field, passages]: [string, readonly Passage[]]) =>
      passages.map(({ start, end }) => ({ field: field as LetterField, start, end })),
    )
    .filter(({ start, end }) => start < end && end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const stretches: Stretch[] = []
  let read = 0
  for (const { field, start, end } of marks) {
    if (start < read) continue
    if (start > read) stretches.push({ text: text.slice(read, start), field: null })
    stretches.push({ text: text.slice(start, end), field })
    read = end
  }
  if (read < text.length) stretches.push({ text: text.slice(read), field: null })
  return stretches
}

import type { Box } from './words.ts'

/** The words of a line with the gaps between them: what stands in columns stays in columns. */
export function lineText(words: readonly { readonly text: string; readonly box: Box }[]): string {
  const widths = words.map(({ text, box }) => (box.right - box.left) / Math.max(1, text.length))
  const letter = Math.max(1, widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1)
  return words
    .map(({ text, box }, index) => {
      const before = words[index - 1]
      if (!before) return text
      const letters = (box.left - before.box.right) / letter
      return ' '.repeat(letters < COLUMN ? 1 : Math.min(MOST_BLANK, Math.round(letters))) + text
    })
    .join('')
}

/** A line set to full width has gaps of five letters. */
const COLUMN = 6
const MOST_BLANK = 80

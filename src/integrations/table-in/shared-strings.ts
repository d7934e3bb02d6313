import { CELL_LIMIT } from '#/domain/register/raw-row.ts'
import { unescaped } from './cell-text.ts'
import { refused } from './refuse.ts'
import { heard } from './workbook.ts'
import type { Meter, Part } from './zip.ts'

/** The texts that cells name by number. Readings of characters (`rPh`) are no part of a text. */
export async function readStrings({ part, meter }: { part: Part | null; meter: Meter }): Promise<string[]> {
  const strings: string[] = []
  if (!part) return strings
  let [inText, inReading, current, total] = [false, false, '', 0]
  await heard({
    part,
    meter,
    listener: {
      open({ name }) {
        if (name === 'si') current = ''
        if (name === 'rPh') inReading = true
        inText = name === 't' && !inReading
      },
      text(text) {
        // One more than the limit is kept: the row then says that it was cut.
        if (inText && current.length <= CELL_LIMIT) current += text.slice(0, CELL_LIMIT + 1 - current.length)
      },
      close(name) {
        inText = false
        if (name === 'rPh') inReading = false
        if (name !== 'si') return
        strings.push(unescaped(current))
        total += current.length
        if (total > MOST_CHARACTERS || strings.length > MOST_STRINGS) throw refused('too_big')
      },
    },
  })
  return strings
}

/** What the worker holds at once: the fullest table of 50,000 rows that was ever seen has half of it. */
const MOST_CHARACTERS = 24_000_000
const MOST_STRINGS = 600_000

import { columnOf, type ImportWords } from './import-header.ts'
import type { ImportColumn } from './import-columns.ts'
import { nameKey } from './name-key.ts'

/**
 * Whether a row belongs to the table and not to an institution: the template's example, the header once more as
 * it stands on each printed page, the numbers of the columns, the total.
 */
export function isNoInstitution({
  cells,
  words,
}: {
  cells: Readonly<Partial<Record<ImportColumn, string>>>
  words: ImportWords
}): boolean {
  const names = [cells.nameKk, cells.nameRu].filter((name) => name !== undefined)
  if (names.some((name) => words.examples.has(nameKey(name)))) return true
  const filled = Object.entries(cells) as [ImportColumn, string][]
  if (filled.length > 2 && filled.every(([, text]) => NUMBER.test(text))) return true
  if (names.length === 0 || cells.bin !== undefined) return isHeader({ filled, words })
  return names.every(isTotal) || isHeader({ filled, words })
}

const NUMBER = /^\(?\d{1,2}[.)]?$/

/** Each cell of it names its own column. */
function isHeader({
  filled,
  words,
}: {
  filled: readonly [ImportColumn, string][]
  words: ImportWords
}): boolean {
  return filled.length > 1 && filled.every(([column, text]) => columnOf({ text, words })?.column === column)
}

function isTotal(name: string): boolean {
  return TOTAL.test(nameKey(name))
}

const TOTAL =
  /^(?:барлыгы|жиыны|жиынтыгы|всего|итого|итог|общее|total)(?: (?:барлыгы|жиыны|всего|итого|по|облыс[а-я]*|област[а-я]*|бойынша|уйым[а-я]*|организаци[а-я]*|учреждени[а-я]*|мекеме[а-я]*|количество|саны|\d+))*$/

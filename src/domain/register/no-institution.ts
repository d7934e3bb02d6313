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
  const names = [cells.nameKk, cells.nameRu].flatMap((name) => (name === undefined ? [] : [nameKey(name)]))
  if (names.some((key) => words.examples.has(key))) return true
  const filled = Object.entries(cells) as [ImportColumn, string][]
  if (filled.length > 0 && filled.every(([, text]) => NUMBER.test(text))) return true
  const isTotal =
    names.some((key) => TOTAL.test(key)) && names.every((key) => TOTAL.test(key) || NUMBER.test(key))
  // What stands in its place may be their number.
  return (isTotal && !/\d{4}/.test(cells.bin ?? '')) || isHeader({ filled, words })
}

const NUMBER = /^\(?\d{1,2}[.)]?$/

/** Each cell of it names its own column; numbers, which nearly every row has, name none. */
function isHeader({
  filled,
  words,
}: {
  filled: readonly [ImportColumn, string][]
  words: ImportWords
}): boolean {
  if (filled.length < 2 || filled.some(([, text]) => /\d{3}/.test(text))) return false
  return filled.every(([column, text]) => columnOf({ text, words })?.column === column)
}

const TOTAL =
  /^(?:барлыгы|жиыны|жиынтыгы|всего|итого|итог|общее|total)(?: (?:барлыгы|жиыны|всего|итого|по|облыс[а-я]*|област[а-я]*|бойынша|уйым[а-я]*|организаци[а-я]*|учреждени[а-я]*|мекеме[а-я]*|количество|саны|\d+))*$/

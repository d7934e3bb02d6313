import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { CELL_LIMIT, type RawRow } from '#/domain/register/raw-row.ts'
import { MAX_TABLE_COLUMNS, type TableFault } from '#/domain/register/table-faults.ts'
import { constantOf, FORMULA_LIMIT } from './cell-text.ts'
import { type Encoding, textsOf } from './encoding.ts'
import { refused } from './refuse.ts'

/** How the bytes of a text are read as a table. */
export interface CsvReading {
  readonly encoding: Encoding
  readonly delimiter: string
}

/** The rows that are not empty. @throws Problem table_refused */
export async function* csvRows({
  bytes,
  encoding,
  delimiter,
}: CsvReading & { bytes: Buffer }): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter,
    // All of them: a title or an appended row often comes from another program.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_CHARACTERS_OF_A_ROW,
  })
  const source = Readable.from(textsOf({ bytes, encoding }))
  source.on('error', (error) => parser.destroy(error)).pipe(parser)
  let [number, width] = [0, 0]
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (number === 1 && /^sep=.?$/i.test(cells.join('').trim())) continue
      if (cells.some((cell) => holdsRows({ cell, delimiter, width }))) throw refused('open_quote')
      const row = rowOf({ number, cells })
      if (!row) continue
      width = Math.max(width, cells.length)
      yield row
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refused(faults[error.code] ?? 'damaged')
  } finally {
    source.destroy()
    parser.destroy()
  }
}

const faults: Partial<Record<string, TableFault>> = {
  CSV_MAX_RECORD_SIZE: 'too_big',
  CSV_QUOTE_NOT_CLOSED: 'open_quote',
}

/** Twice what sixty full cells have: an open quotation mark must not swallow the file. */
const MOST_CHARACTERS_OF_A_ROW = 2 * MAX_TABLE_COLUMNS * CELL_LIMIT

/** A quotation mark that was never closed, up to one far below, makes a cell of whole rows. */
function holdsRows({ cell, delimiter, width }: { cell: string; delimiter: string; width: number }): boolean {
  if (width < 3 || !/[\r\n]/.test(cell)) return false
  // Between words a comma has a blank behind it.
  return cell.split(/[\r\n]+/).some((line) => line.replaceAll(', ', ' ').split(delimiter).length >= width)
}

function rowOf({ number, cells }: { number: number; cells: string[] }): RawRow | null {
  if (cells.slice(MAX_TABLE_COLUMNS).some((cell) => cell.trim() !== '')) throw refused('too_many_columns')
  const kept = cells.slice(0, MAX_TABLE_COLUMNS)
  // A byte that was cut off at the end of a file is no row, nor is the mark with which old files end.
  if (kept.every((cell) => cell.replace(/[\uFFFD\u001A]/g, '').trim() === '')) return null
  const faults = kept.flatMap((cell, place) =>
    cell.length > CELL_LIMIT ? [{ place, code: 'too_long' as const }] : [],
  )
  const links: { place: number; address: string }[] = []
  const texts = kept.map((cell, place) => {
    const constant = formulaOf(cell)
    if (constant?.address !== undefined) links.push({ place, address: constant.address })
    return constant?.text ?? unguarded(cell.slice(0, CELL_LIMIT + 1))
  })
  return { number, cells: texts, faults, ...(links.length > 0 ? { links } : {}) }
}

function formulaOf(cell: string) {
  return cell.length <= FORMULA_LIMIT && /^\s*=/.test(cell) ? constantOf(cell) : null
}

/** What an export has set before a text that a workbook would take for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}

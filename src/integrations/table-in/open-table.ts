import { openCsv } from './csv.ts'
import type { TableIn } from './table.ts'
import { refused } from './refuse.ts'
import { openXlsx } from './xlsx.ts'

/**
 * Opens a table that somebody sent. Nothing in it is trusted: sizes are counted as they come, cells are cut,
 * formulas are marked and never evaluated, entities and what is outside of the file are refused or not seen.
 * @throws Problem table_refused
 */
export async function openTable({
  bytes,
  mediaType,
}: {
  bytes: Buffer
  mediaType: string
}): Promise<TableIn> {
  if (mediaType === 'text/csv') return openCsv(bytes)
  if (mediaType === XLSX) return openXlsx(bytes)
  throw refused('not_a_table')
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

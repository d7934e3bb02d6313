import type { Epoch } from '#/domain/register/import-date.ts'
import type { RawRow } from '#/domain/register/import-row.ts'
import { openCsv } from './csv.ts'
import { refused } from './refuse.ts'
import { openXlsx } from './xlsx.ts'

export interface OpenTable {
  readonly epoch: Epoch
  /** How many rows there are, as far as is known by now: for a bar that moves. */
  readonly about: () => number
  /** The rows that are not empty, in their order. @throws Problem table_refused */
  readonly rows: () => AsyncGenerator<RawRow>
}

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
}): Promise<OpenTable> {
  if (mediaType === 'text/csv') return openCsv(bytes)
  if (mediaType === XLSX) return openXlsx(bytes)
  throw refused('not_a_table')
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

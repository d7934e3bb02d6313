import { Problem } from '#/domain/problem.ts'
import {
  findHeader,
  HEADER_ROWS,
  type ImportHeader,
  type ImportWords,
} from '#/domain/register/import-header.ts'
import type { RawRow } from '#/domain/register/raw-row.ts'
import { refused } from './refuse.ts'

/** The rows among which a table's header stands, up to what is unreadable: whether that counts, the reading finds. */
export async function firstRows(table: AsyncGenerator<RawRow>): Promise<RawRow[]> {
  const rows: RawRow[] = []
  try {
    for await (const row of table) if (rows.push(row) === HEADER_ROWS) break
  } catch (error) {
    if (!(error instanceof Problem)) throw error
  }
  return rows
}

/** The rows below the header, with it. @throws Problem table_refused no_header */
export async function* belowHeader({
  table,
  words,
}: {
  table: AsyncGenerator<RawRow>
  words: ImportWords
}): AsyncGenerator<{ row: RawRow; header: ImportHeader }> {
  try {
    const rows: RawRow[] = []
    while (rows.length < HEADER_ROWS) {
      const next = await table.next()
      if (next.done) break
      rows.push(next.value)
    }
    const found = findHeader({ rows, words })
    if (!found) throw refused('no_header')
    const { header, below } = found
    for (const row of rows.slice(below)) yield { row, header }
    for await (const row of table) yield { row, header }
  } finally {
    await table.return(undefined)
  }
}

import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { CELL_LIMIT, type RawRow } from '#/domain/register/import-row.ts'
import { MAX_TABLE_COLUMNS } from '#/domain/register/table-faults.ts'
import { encodingOf } from './encoding.ts'
import type { TableIn } from './table.ts'
import { refused } from './refuse.ts'

/** Opens text in any encoding that Excel writes, with whatever it puts between the cells. */
export function openCsv(bytes: Buffer): TableIn {
  const encoding = encodingOf(bytes)
  const head = decoded({ bytes: bytes.subarray(0, HEAD), encoding })
  const about = count({ bytes, byte: 0x0a })
  return {
    epoch: 1900,
    about: () => about,
    rows: () => csvRows({ bytes, encoding, delimiter: delimiterOf(head) }),
  }
}

const HEAD = 64 * 1024
const PIECE = 64 * 1024

async function* csvRows({
  bytes,
  encoding,
  delimiter,
}: {
  bytes: Buffer
  encoding: string
  delimiter: string
}): AsyncGenerator<RawRow> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_CHARACTERS_OF_A_ROW,
  })
  const source = Readable.from(texts({ bytes, encoding }))
  source.on('error', (error) => parser.destroy(error)).pipe(parser)
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1
      if (number === 1 && /^sep=.?$/.test(cells.join(delimiter))) continue
      const row = rowOf({ number, cells })
      if (row) yield row
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refused(error.code === 'CSV_MAX_RECORD_SIZE' ? 'too_big' : 'damaged')
  } finally {
    source.destroy()
    parser.destroy()
  }
}

/** Twice what sixty full cells have: an open quotation mark must not swallow the file. */
const MOST_CHARACTERS_OF_A_ROW = 2 * MAX_TABLE_COLUMNS * CELL_LIMIT

function rowOf({ number, cells }: { number: number; cells: string[] }): RawRow | null {
  if (cells.slice(MAX_TABLE_COLUMNS).some((cell) => cell.trim() !== '')) throw refused('too_many_columns')
  const kept = cells.slice(0, MAX_TABLE_COLUMNS)
  if (kept.every((cell) => cell.trim() === '')) return null
  const faults = kept.flatMap((cell, place) =>
    cell.length > CELL_LIMIT ? [{ place, code: 'too_long' as const }] : [],
  )
  return { number, cells: kept.map((cell) => unguarded(cell.slice(0, CELL_LIMIT + 1))), faults }
}

/** What an export has set before a text that a workbook would take for a formula. */
function unguarded(cell: string): string {
  return /^'[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}

function* texts({ bytes, encoding }: { bytes: Buffer; encoding: string }): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true })
    if (text !== '') yield text
  }
  const last = decoder.decode()
  if (last !== '') yield last
}

function decoded({ bytes, encoding }: { bytes: Buffer; encoding: string }): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The one that stands most often in the first line outside of quotation marks; Excel may name it itself. */
function delimiterOf(head: string): string {
  const [first = ''] = head.split(/\r?\n/, 1)
  const named = /^sep=(.)$/.exec(first)?.[1]
  if (named !== undefined) return named
  const open = first.replace(/"(?:[^"]|"")*"/g, '')
  const [best] = [';', '\t', ','].sort((a, b) => open.split(b).length - open.split(a).length)
  return best ?? ';'
}

function count({ bytes, byte }: { bytes: Buffer; byte: number }): number {
  let found = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found += 1
  return found
}

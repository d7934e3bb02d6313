import { findHeader } from '#/domain/register/import-header.ts'
import { importWords } from '#/i18n/import-words.ts'
import { csvRows, type CsvReading } from './csv-rows.ts'
import { encodingsOf } from './encoding.ts'
import { firstRows } from './table-head.ts'
import type { TableIn } from './table.ts'

/** Opens text in any encoding that a spreadsheet writes, with whatever it puts between the cells. */
export async function openCsv(bytes: Buffer): Promise<TableIn> {
  const reading = await bestReading(bytes)
  const about = count({ bytes, byte: 0x0a })
  return { epoch: 1900, about: () => about, rows: () => csvRows({ bytes, ...reading }) }
}

/**
 * The encoding and the delimiter that make the most columns of a header: a title above it may be full of commas.
 * Where no header comes of it, the delimiter that stands most often in the first line.
 */
async function bestReading(bytes: Buffer): Promise<CsvReading> {
  const head = bytes.subarray(0, HEAD)
  const words = importWords()
  const encodings = encodingsOf(bytes)
  let best: (CsvReading & { columns: number }) | null = null
  for (const encoding of encodings)
    for (const delimiter of delimitersOf({ head, encoding })) {
      const rows = await firstRows(csvRows({ bytes: head, encoding, delimiter }))
      const columns = findHeader({ rows, words })?.header.size ?? 0
      if (columns > (best?.columns ?? 0)) best = { encoding, delimiter, columns }
    }
  const [encoding] = encodings
  return best ?? { encoding, delimiter: delimitersOf({ head, encoding })[0] ?? ';' }
}

const HEAD = 64 * 1024

/** Those that may be it: the one that the file names, then by how often they stand in the first line. */
function delimitersOf({ head, encoding }: { head: Buffer; encoding: CsvReading['encoding'] }): string[] {
  const [first = ''] = new TextDecoder(encoding).decode(head).split(/[\r\n]/, 1)
  const named = /^"?sep=(.)/i.exec(first)?.[1]
  const open = first.replace(/"(?:[^"]|"")*"/g, '')
  const usual = [';', '\t', ',', '|'].sort((a, b) => open.split(b).length - open.split(a).length)
  return named === undefined ? usual : [named, ...usual.filter((one) => one !== named)]
}

function count({ bytes, byte }: { bytes: Buffer; byte: number }): number {
  let found = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found += 1
  return found
}

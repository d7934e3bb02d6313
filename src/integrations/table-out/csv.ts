import { withoutControls } from '#/domain/text/without-controls.ts'
import { type Cell, dayText, instantText, type Row, type Sheet } from './cells.ts'
import { inChunks } from './chunks.ts'

/**
 * A CSV file as Excel with Kazakh or Russian settings opens it: UTF-8 with its mark, semicolons, decimal
 * commas, CRLF. Several sheets stand one under another, each under its name. No text of it is a formula.
 */
export async function* csvBytes(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  yield* inChunks(lines(sheets))
}

async function* lines(sheets: readonly Sheet[]): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK
  for (const [place, sheet] of sheets.entries()) {
    if (place > 0) yield END
    if (sheets.length > 1) yield line([sheet.name])
    yield line(sheet.columns.map(({ head }) => head))
    for await (const row of sheet.rows) yield line(row)
  }
}

const BYTE_ORDER_MARK = '\uFEFF'
const END = '\r\n'

function line(row: Row): string {
  return row.map((cell) => field(cell)).join(';') + END
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return decimal(cell)
  if (typeof cell === 'string') return quoted(harmless(withoutControls(cell)))
  if ('day' in cell) return dayText(cell.day)
  if ('at' in cell) return instantText(cell.at)
  if ('link' in cell) return quoted(harmless(withoutControls(cell.link)))
  return `${decimal(Math.round(cell.share * 1000) / 10)}%`
}

function decimal(number: number): string {
  return String(number).replace('.', ',')
}

/**
 * OWASP, "CSV Injection": a spreadsheet takes a text that begins so for a formula; after an apostrophe
 * it is a text. A line feed and the full-width forms stand for the same letters in some programs.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[;"\r\n\t,']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

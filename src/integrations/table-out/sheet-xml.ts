import { type CalendarDate, dateOf, timeOf } from '#/domain/calendar/zone.ts'
import { type Cell, dayText, type Row, type Sheet } from './cells.ts'
import { columnLetters, escapeXml } from './xml.ts'

/** What a sheet leaves behind for the other parts of its workbook. */
export interface SheetTrace {
  /** The head included. */
  rowCount: number
  /** Addresses in the order of their relation numbers. */
  links: string[]
}

/** Where the look of a cell stands in the workbook's styles. */
export const looks = { text: 1, number: 2, day: 3, instant: 4, link: 5, share: 6, head: 7 } as const

/** The XML of one sheet, a row at a time; `trace` is filled on the way. */
export async function* sheetXml({
  sheet,
  trace,
}: {
  sheet: Sheet
  trace: SheetTrace
}): AsyncGenerator<string> {
  yield opening(sheet)
  yield rowXml({ row: sheet.columns.map(({ head }) => head), trace, marks: [], look: looks.head })
  const marks: string[] = []
  for await (const row of sheet.rows) yield rowXml({ row, trace, marks })
  yield closing({ sheet, trace, marks })
}

function opening({ columns }: Sheet): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>`
  )
}

interface RowOf {
  row: Row
  trace: SheetTrace
  marks: string[]
  look?: number
}

function rowXml({ row, trace, marks, look }: RowOf): string {
  trace.rowCount += 1
  const number = trace.rowCount
  if (number > MOST_ROWS) throw new RangeError(`a sheet holds ${MOST_ROWS} rows`)
  let xml = `<row r="${number}">`
  for (const [at, cell] of row.entries()) {
    if (cell === null || cell === '') continue
    const place = columnLetters(at) + String(number)
    xml += cellXml({ cell, place, trace, marks, look })
  }
  return `${xml}</row>`
}

/** Excel's own limits. */
const MOST_ROWS = 1_048_576
const MOST_LINKS = 65_530
const LONGEST_LINK = 2079
const LONGEST_TEXT = 32_767

type CellOf = Omit<RowOf, 'row'> & { cell: Exclude<Cell, null>; place: string }

function cellXml({ cell, place, trace, marks, look }: CellOf): string {
  if (typeof cell === 'string') return textXml({ text: cell, place, look: look ?? looks.text })
  if (typeof cell === 'number') return numberXml({ value: cell, place, look: looks.number })
  if ('day' in cell)
    return momentXml({ serial: serialOf({ day: cell.day }), text: dayText(cell.day), place, look: looks.day })
  if ('at' in cell) return numberXml({ value: instantSerial(cell.at), place, look: looks.instant })
  if ('share' in cell) return numberXml({ value: cell.share, place, look: looks.share })
  const target = targetOf(cell.link)
  if (target === null || trace.links.length >= MOST_LINKS)
    return textXml({ text: cell.link, place, look: looks.text })
  trace.links.push(target)
  marks.push(`<hyperlink ref="${place}" r:id="rId${trace.links.length}"/>`)
  return textXml({ text: cell.link, place, look: looks.link })
}

/** A text of type "inline string": whatever it begins with, it is no formula. */
function textXml({ text, place, look }: { text: string; place: string; look: number }): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text
  return `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cut)}</t></is></c>`
}

function numberXml({ value, place, look }: { value: number; place: string; look: number }): string {
  return Number.isFinite(value) ? `<c r="${place}" s="${look}"><v>${value}</v></c>` : ''
}

/** Before March 1900 Excel counts a day that never was: such a day is shown as a text. */
function momentXml({
  serial,
  text,
  place,
  look,
}: {
  serial: number
  text: string
  place: string
  look: number
}) {
  return serial < 61 ? textXml({ text, place, look: looks.text }) : numberXml({ value: serial, place, look })
}

/** Days since 30 December 1899, as Excel counts. */
function serialOf({ day }: { day: CalendarDate }): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY + 25_569
}

function instantSerial(at: Date): number {
  return Date.parse(`${dateOf(at)}T${timeOf(at)}Z`) / DAY + 25_569
}

const DAY = 86_400_000

/** An address as a relation may carry it; null for what Excel would call a damaged file. */
function targetOf(link: string): string | null {
  const url = URL.parse(link)
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > LONGEST_LINK) return null
  return url.href
}

function closing({ sheet, trace, marks }: { sheet: Sheet; trace: SheetTrace; marks: string[] }): string {
  const last = columnLetters(sheet.columns.length - 1) + String(trace.rowCount)
  return (
    `</sheetData><autoFilter ref="A1:${last}"/>` +
    (marks.length > 0 ? `<hyperlinks>${marks.join('')}</hyperlinks>` : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'
  )
}

import type { RawRow } from '#/domain/register/import-row.ts'
import { CELL_LIMIT } from '#/domain/register/import-row.ts'
import { MAX_TABLE_COLUMNS } from '#/domain/register/table-faults.ts'
import type { TableIn } from './table.ts'
import { readXml, type Listener } from './read-xml.ts'
import { refused } from './refuse.ts'
import { readStrings } from './shared-strings.ts'
import { openWorkbook } from './workbook.ts'
import { type Meter, meterOf, type Part } from './zip.ts'

/** All parts together, unpacked; a table of 50,000 rows in 30 columns has about 100 MB. */
const UNPACKED_LIMIT = 256 * 1024 * 1024

/** Opens the first visible sheet. Formulas are never evaluated, nothing outside of the file is looked up. */
export async function openXlsx(bytes: Buffer): Promise<TableIn> {
  const meter = meterOf(UNPACKED_LIMIT)
  const { sheet, strings, epoch } = await openWorkbook({ bytes, limit: UNPACKED_LIMIT, meter })
  const texts = await readStrings({ part: strings, meter })
  const known = { about: 0 }
  return { epoch, about: () => known.about, rows: () => sheetRows({ sheet, texts, meter, known }) }
}

async function* sheetRows({
  sheet,
  texts,
  meter,
  known,
}: {
  sheet: Part
  texts: readonly string[]
  meter: Meter
  known: { about: number }
}): AsyncGenerator<RawRow> {
  const ready: RawRow[] = []
  const reading = readXml({ part: sheet, meter, listener: sheetListener({ texts, ready, known }) })
  while (!(await reading.next()).done) {
    yield* ready
    ready.length = 0
  }
}

/** Cells without text leave no trace, so a row of a thousand formatted blanks is an empty row. */
function sheetListener({
  texts,
  ready,
  known,
}: {
  texts: readonly string[]
  ready: RawRow[]
  known: { about: number }
}): Listener {
  let [number, place, type, text, inValue, hasFormula] = [0, -1, 'n', '', false, false]
  let row: { cells: string[]; faults: { place: number; code: RawRow['faults'][number]['code'] }[] } | null =
    null
  const endCell = () => {
    if (!row) return
    const value = valueOf({ type, text, texts })
    if (value === '' && !hasFormula) return
    if (place >= MAX_TABLE_COLUMNS) throw refused('too_many_columns')
    while (row.cells.length < place) row.cells.push('')
    row.cells[place] = value
    if (hasFormula) row.faults.push({ place, code: 'formula' })
    else if (type === 'e') row.faults.push({ place, code: 'error_value' })
    else if (value.length > CELL_LIMIT) row.faults.push({ place, code: 'too_long' })
  }
  return {
    open({ name, attributes }) {
      if (name === 'row') {
        number = numberOf(attributes.r) ?? number + 1
        row = { cells: [], faults: [] }
        place = -1
      } else if (name === 'c') {
        place = placeOf(attributes.r) ?? place + 1
        type = attributes.t ?? 'n'
        text = ''
        hasFormula = false
      } else if (name === 'f') hasFormula = true
      else if (name === 'dimension') known.about = Number(/\d+$/.exec(attributes.ref ?? '')?.[0] ?? 0)
      inValue = name === 'v' || name === 't'
    },
    text(piece) {
      if (inValue && text.length <= CELL_LIMIT) text += piece.slice(0, CELL_LIMIT + 1 - text.length)
    },
    close(name) {
      inValue = false
      if (name === 'c') endCell()
      if (name !== 'row') return
      if (row && row.cells.length > 0) ready.push({ number, ...row })
      row = null
    },
  }
}

function valueOf({ type, text, texts }: { type: string; text: string; texts: readonly string[] }): string {
  if (type === 's') return texts[Number(text)] ?? ''
  return type === 'n' ? plainNumber(text) : text
}

/** A workbook may keep 940140000385 as 9.40140000385E11. */
function plainNumber(text: string): string {
  const value = Number(text)
  return /e/i.test(text) && Number.isSafeInteger(value) ? String(value) : text
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null
}

/** «AB12» stands at place 27. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

import { findHeader } from '#/domain/register/import-header.ts'
import type { RawRow } from '#/domain/register/raw-row.ts'
import { importWords } from '#/i18n/import-words.ts'
import { readXml } from './read-xml.ts'
import { refused } from './refuse.ts'
import { readStrings } from './shared-strings.ts'
import { sheetListener } from './sheet-listener.ts'
import { firstRows } from './table-head.ts'
import type { TableIn } from './table.ts'
import { openWorkbook, type Sheet } from './workbook.ts'
import { type Meter, meterOf } from './zip.ts'

/** All parts together, unpacked; a table of 50,000 rows in 30 columns has about 100 MB. */
const UNPACKED_LIMIT = 256 * 1024 * 1024

/**
 * Opens the first visible sheet that has a header: a page of instructions may lie before it. Formulas are never
 * evaluated, nothing outside of the file is looked up.
 */
export async function openXlsx(bytes: Buffer): Promise<TableIn> {
  const meter = meterOf(UNPACKED_LIMIT)
  const { sheets, strings, epoch } = await openWorkbook({ bytes, limit: UNPACKED_LIMIT, meter })
  const texts = await readStrings({ part: strings, meter })
  const known = { about: 0 }
  const common = { texts, meter, known }
  const sheet = await sheetWithHeader({
    sheets: sheets.slice(0, MOST_SHEETS),
    rowsOf: (one) => sheetRows({ ...common, sheet: one }),
  })
  known.about = 0
  const links = await sheet.links()
  return { epoch, about: () => known.about, rows: () => sheetRows({ ...common, sheet, links }) }
}

/** A book of more sheets keeps its register among the first. */
const MOST_SHEETS = 12

async function sheetWithHeader({
  sheets,
  rowsOf,
}: {
  sheets: readonly Sheet[]
  rowsOf: (sheet: Sheet) => AsyncGenerator<RawRow>
}): Promise<Sheet> {
  const [first] = sheets
  if (!first) throw refused('damaged')
  if (sheets.length === 1) return first
  const words = importWords()
  for (const sheet of sheets) if (findHeader({ rows: await firstRows(rowsOf(sheet)), words })) return sheet
  return first
}

async function* sheetRows({
  sheet,
  texts,
  links,
  meter,
  known,
}: {
  sheet: Sheet
  texts: readonly string[]
  links?: ReadonlyMap<string, string>
  meter: Meter
  known: { about: number }
}): AsyncGenerator<RawRow> {
  const ready: RawRow[] = []
  const reading = readXml({
    part: sheet.part,
    meter,
    listener: sheetListener({ texts, links, ready, known }),
  })
  try {
    while (!(await reading.next()).done) {
      yield* ready
      ready.length = 0
    }
  } finally {
    await reading.return(undefined)
  }
}

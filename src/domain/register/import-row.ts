import { readAccounts } from './import-accounts.ts'
import { readBinCell } from './import-bin.ts'
import {
  type CellError,
  type CellErrorCode,
  columnLimits,
  type ImportColumn,
  importPlatforms,
} from './import-columns.ts'
import { type Epoch, readDay } from './import-date.ts'
import type { ImportHeader, ImportWords } from './import-header.ts'
import { saysNone } from './import-none.ts'
import type { AccountName, ReadValues } from './import-values.ts'
import { readWorkWeek } from './import-week.ts'
import { nameKey } from './name-key.ts'
import { isNoInstitution } from './no-institution.ts'
import { CELL_LIMIT, type RawRow } from './raw-row.ts'

/** A row of the form, its cells read one by one; nothing is compared with the register yet. */
export interface ReadRow {
  readonly number: number
  /** What stood in the cells that are not empty. */
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>
  readonly values: ReadValues
  readonly errors: readonly CellError[]
}

/** Reads a row by the header; null for one that is empty, or of the form itself and no institution's. */
export function readRow({
  row,
  header,
  words,
  epoch,
}: {
  row: RawRow
  header: ImportHeader
  words: ImportWords
  epoch: Epoch
}): ReadRow | null {
  const cells = cellsOf({ row, header })
  const faults = row.faults.flatMap(({ place, code }): CellError[] => {
    const column = header.get(place)
    return column && !isProven({ column, code, cells }) ? [{ column, code }] : []
  })
  // A formula that was filled in far below the last row has computed nothing there.
  const isEmpty = Object.keys(cells).length === 0
  if (isEmpty || isNoInstitution({ cells, words })) return null
  const errors: CellError[] = [...faults]
  const told = new Set(faults.map(({ column }) => column))
  const refuse = (error: CellError) => {
    if (!told.has(error.column)) errors.push(error)
    told.add(error.column)
  }
  for (const [column, text] of Object.entries(cells) as [ImportColumn, string][]) {
    if (text.length > (columnLimits[column] ?? CELL_LIMIT)) refuse({ column, code: 'too_long' })
  }
  const values = valuesOf({ cells, links: linksOf({ row, header }), words, epoch, refuse })
  return { number: row.number, cells, values, errors }
}

type Cells = ReadRow['cells']
type Links = ReadonlyMap<ImportColumn, string>
type Refuse = (error: CellError) => void

function cellsOf({ row, header }: { row: RawRow; header: ImportHeader }): Cells {
  const cells: Partial<Record<ImportColumn, string>> = {}
  for (const [place, column] of header) {
    const text = cleanCell(row.cells[place] ?? '')
    if (text !== '' && !(MAY_LACK.has(column) && saysNone(text))) cells[column] = text
  }
  return cells
}

/** Here «нет» and «-» are an answer, as good as an empty cell; so they are for accounts, one by one. */
const MAY_LACK: ReadonlySet<ImportColumn> = new Set<ImportColumn>([
  ...([
    'shortKk',
    'shortRu',
    'bin',
    'district',
    'parent',
    'workWeek',
    'phone',
    'openedOn',
    'closedOn',
  ] as const),
])

function linksOf({ row, header }: { row: RawRow; header: ImportHeader }): Links {
  return new Map(
    row.links?.flatMap(({ place, address }) => {
      const column = header.get(place)
      return column ? [[column, address] as const] : []
    }),
  )
}

/** Whatever formula a БИН came from, its check digit shows that it is one. */
function isProven({
  column,
  code,
  cells,
}: {
  column: ImportColumn
  code: CellErrorCode
  cells: Cells
}): boolean {
  return column === 'bin' && code === 'formula' && 'bin' in readBinCell(cells.bin ?? '')
}

/**
 * Halves of characters, controls and marks that turn the reading direction go; so do space around and the
 * apostrophe that a spreadsheet, and our own CSV, puts before what would be a formula.
 */
function cleanCell(text: string): string {
  const whole = text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return whole
    .replace(HIDDEN, '')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}

const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g

function valuesOf({
  cells,
  links,
  words,
  epoch,
  refuse,
}: {
  cells: Cells
  links: Links
  words: ImportWords
  epoch: Epoch
  refuse: Refuse
}): ReadValues {
  const name = (column: 'nameKk' | 'nameRu' | 'shortKk' | 'shortRu') => {
    const text = cells[column]?.replace(/\s+/g, ' ')
    if (text !== undefined && lettersLost(text)) refuse({ column, code: 'letters_lost' })
    return text
  }
  const read = <T>({ column, by, code }: Reading<T>): T | undefined => {
    const text = cells[column]
    if (text === undefined) return undefined
    const value = by(text)
    if (value === null || value === undefined) refuse({ column, code })
    return value ?? undefined
  }
  const day = { by: (text: string) => readDay({ text, epoch }), code: 'date_wrong' as const }
  const [openedOn, closedOn] = [read({ column: 'openedOn', ...day }), read({ column: 'closedOn', ...day })]
  if (openedOn && closedOn && closedOn <= openedOn)
    refuse({ column: 'closedOn', code: 'closed_before_opened' })
  return withoutHoles({
    nameKk: name('nameKk'),
    nameRu: name('nameRu'),
    shortKk: name('shortKk'),
    shortRu: name('shortRu'),
    kind: read({ column: 'kind', by: (text) => words.kinds.get(nameKey(text)), code: 'kind_unknown' }),
    bin: binOf({ text: cells.bin, refuse }),
    district: cells.district?.replace(/\s+/g, ' '),
    parent: cells.parent?.replace(/\s+/g, ' '),
    workWeek: read({ column: 'workWeek', by: readWorkWeek, code: 'week_unclear' }),
    phone: read({ column: 'phone', by: phoneOf, code: 'phone_wrong' }),
    openedOn,
    closedOn,
    accounts: accountsOf({ cells, links, refuse }),
  })
}

interface Reading<T> {
  column: ImportColumn
  by: (text: string) => T | null | undefined
  code: CellErrorCode
}

/** Where an encoding had no letter for a Kazakh one, a question mark stands inside a word. */
function lettersLost(text: string): boolean {
  return text.includes('\uFFFD') || /\?\p{L}{2}|\p{L}\?\p{L}/u.test(text)
}

/** As it is written; a number in powers of ten has lost its digits. */
function phoneOf(text: string): string | null {
  return /\d{3}/.test(text.replace(/\D/g, '')) && !/^\d[.,]?\d*e\+?\d+$/i.test(text) ? text : null
}

function binOf({ text, refuse }: { text: string | undefined; refuse: Refuse }): string | undefined {
  if (text === undefined) return undefined
  const reading = readBinCell(text)
  if ('bin' in reading) return reading.bin
  refuse({ column: 'bin', code: reading.error })
  return undefined
}

function accountsOf({ cells, links, refuse }: { cells: Cells; links: Links; refuse: Refuse }): AccountName[] {
  return importPlatforms.flatMap((platform) => {
    const text = cells[platform]
    if (text === undefined) return []
    const { handles, isClear } = readAccounts({ platform, text, address: links.get(platform) })
    if (!isClear) refuse({ column: platform, code: 'account_unclear' })
    return handles.map((handle) => ({ platform, handle }))
  })
}

function withoutHoles<T extends object>(values: T): { [Key in keyof T]-?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

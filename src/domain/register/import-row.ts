import { accountKey } from '../links/account-address.ts'
import { isValidBin } from './bin.ts'
import {
  type CellError,
  type CellErrorCode,
  columnLimits,
  type ImportColumn,
  importPlatforms,
} from './import-columns.ts'
import { type Epoch, readDay } from './import-date.ts'
import type { ImportHeader, ImportWords } from './import-header.ts'
import type { AccountName, ReadValues } from './import-values.ts'
import { readWorkWeek } from './import-week.ts'
import { nameKey } from './name-key.ts'

/** A row as the table holds it; what could not be taken as text is a fault of its place. */
export interface RawRow {
  /** As the table numbers its rows, from 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly faults: readonly { place: number; code: 'formula' | 'error_value' | 'too_long' }[]
}

/** A row of the form, its cells read one by one; nothing is compared with the register yet. */
export interface ReadRow {
  readonly number: number
  /** What stood in the cells that are not empty. */
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>
  readonly values: ReadValues
  readonly errors: readonly CellError[]
}

/** Reads a row by the header; null for one that is empty or the template's example. */
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
  const cells: Partial<Record<ImportColumn, string>> = {}
  for (const [place, column] of header) {
    const text = cleanCell(row.cells[place] ?? '')
    if (text !== '') cells[column] = text
  }
  const faults = row.faults.flatMap(({ place, code }): CellError[] => {
    const column = header.get(place)
    return column ? [{ column, code }] : []
  })
  if (faults.length === 0 && (Object.keys(cells).length === 0 || isExample({ cells, words }))) return null
  const errors: CellError[] = [...faults]
  const told = new Set(faults.map(({ column }) => column))
  const refuse = (error: CellError) => {
    if (!told.has(error.column)) errors.push(error)
    told.add(error.column)
  }
  for (const [column, text] of Object.entries(cells) as [ImportColumn, string][]) {
    if (text.length > (columnLimits[column] ?? CELL_LIMIT)) refuse({ column, code: 'too_long' })
  }
  const values = valuesOf({ cells, words, epoch, refuse })
  return { number: row.number, cells, values, errors }
}

/** The longest cell that any column takes. */
export const CELL_LIMIT = 2000

type Cells = ReadRow['cells']
type Refuse = (error: CellError) => void

function isExample({ cells, words }: { cells: Cells; words: ImportWords }): boolean {
  return [cells.nameKk, cells.nameRu].some((name) => name !== undefined && words.examples.has(nameKey(name)))
}

/**
 * Halves of characters, controls and marks that turn the reading direction go; so do space around and the
 * apostrophe that a spreadsheet, and our own CSV, puts before what would be a formula.
 */
function cleanCell(text: string): string {
  const whole = text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return whole
    .replace(HIDDEN, '')
    .replaceAll('\u00A0', ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
}

const HIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g

function valuesOf({
  cells,
  words,
  epoch,
  refuse,
}: {
  cells: Cells
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
    bin: readBin({ text: cells.bin, refuse }),
    district: cells.district?.replace(/\s+/g, ' '),
    parent: cells.parent?.replace(/\s+/g, ' '),
    workWeek: read({ column: 'workWeek', by: readWorkWeek, code: 'week_unclear' }),
    phone: read({
      column: 'phone',
      by: (text) => (/\d{3}/.test(text.replace(/\D/g, '')) ? text : null),
      code: 'phone_wrong',
    }),
    openedOn,
    closedOn,
    accounts: accountsOf({ cells, refuse }),
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

/**
 * A workbook that took the number for a number has dropped its leading zeros: they come back, and the check
 * digit proves it. A table that was rounded («9,4014E+11») cannot be mended.
 */
function readBin({ text, refuse }: { text: string | undefined; refuse: Refuse }): string | undefined {
  if (text === undefined) return undefined
  const digits = text.replace(/[\s'’]/g, '')
  if (/^\d[.,]\d+e\+?\d+$/i.test(digits)) {
    refuse({ column: 'bin', code: 'bin_rounded' })
    return undefined
  }
  const bin = /^\d{9,11}$/.test(digits) ? digits.padStart(12, '0') : digits
  if (isValidBin(bin)) return bin
  refuse({ column: 'bin', code: 'bin_wrong' })
  return undefined
}

/** Several of one platform stand in lines or behind commas. */
function accountsOf({ cells, refuse }: { cells: Cells; refuse: Refuse }): AccountName[] {
  const accounts: AccountName[] = []
  for (const platform of importPlatforms) {
    for (const address of piecesOf(cells[platform] ?? '')) {
      const handle = accountKey({ platform, address })
      if (handle === null) refuse({ column: platform, code: 'account_unclear' })
      else if (!accounts.some((one) => one.platform === platform && one.handle === handle))
        accounts.push({ platform, handle })
    }
  }
  return accounts
}

function piecesOf(text: string): string[] {
  return text
    .split(/[\n,;]+/)
    .flatMap((piece) =>
      /^\s*(?:https?:\/\/|@)\S+\s+(?:https?:\/\/|@)/.test(piece) ? piece.trim().split(/\s+/) : [piece.trim()],
    )
    .filter((piece) => piece !== '' && !/^[-–—]$/.test(piece))
}

function withoutHoles<T extends object>(values: T): { [Key in keyof T]-?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

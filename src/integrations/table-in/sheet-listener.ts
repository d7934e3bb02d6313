import { CELL_LIMIT, type RawRow } from '#/domain/register/raw-row.ts'
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '#/domain/register/table-faults.ts'
import { constantOf, FORMULA_LIMIT, plainNumber, unescaped } from './cell-text.ts'
import type { Element, Listener } from './read-xml.ts'
import { refused } from './refuse.ts'

/** Cells without text leave no trace, so a row of a thousand formatted blanks is an empty row. */
export function sheetListener({
  texts,
  links = new Map(),
  ready,
  known,
}: {
  texts: readonly string[]
  /** Where cells lead, by what they are called. */
  links?: ReadonlyMap<string, string> | undefined
  /** Rows that are complete, for whoever reads. */
  ready: RawRow[]
  known: { about: number }
}): Listener {
  let [number, inside]: [number, keyof Cell | null] = [0, null]
  let [row, cell, inReading]: [Row | null, Cell, boolean] = [null, emptyCell(), false]
  const seen = new Set<number>()
  const open = ({ name, attributes }: Element) => {
    if (name === 'row') {
      number = numberOf(attributes.r) ?? number + 1
      row = { cells: [], faults: [], links: [] }
      cell = emptyCell()
    } else if (name === 'c')
      cell = {
        ...emptyCell(),
        place: placeOf(attributes.r) ?? cell.place + 1,
        type: attributes.t ?? 'n',
        address: links.get(attributes.r ?? ''),
      }
    else if (name === 'f') cell.formula ??= ''
    else if (name === 'rPh') inReading = true
    else if (name === 'dimension') known.about = rowsOf(attributes.ref)
    inside = name === 'v' || (name === 't' && !inReading) ? 'text' : name === 'f' ? 'formula' : null
  }
  const text = (piece: string) => {
    if (inside === 'text' && cell.text.length <= CELL_LIMIT)
      cell.text += piece.slice(0, CELL_LIMIT + 1 - cell.text.length)
    if (inside === 'formula' && (cell.formula ?? '').length <= FORMULA_LIMIT) cell.formula += piece
  }
  const close = (name: string) => {
    inside = null
    if (name === 'rPh') inReading = false
    if (name === 'c' && row) endCell({ row, cell, texts })
    if (name !== 'row') return
    if (row && row.cells.length > 0) {
      // Excel calls such a file broken, and one of the two would take the other's place.
      if (seen.has(number)) throw refused('row_repeated')
      seen.add(number)
      const { links, ...rest } = row
      ready.push({ number, ...rest, ...(links.length > 0 ? { links } : {}) })
    }
    row = null
  }
  return { open, text, close }
}

interface Cell {
  readonly place: number
  readonly type: string
  readonly address?: string | undefined
  text: string
  formula: string | null
}

interface Row {
  readonly cells: string[]
  readonly faults: RawRow['faults'][number][]
  readonly links: NonNullable<RawRow['links']>[number][]
}

function emptyCell(): Cell {
  return { place: -1, type: 'n', text: '', formula: null }
}

function endCell({ row, cell, texts }: { row: Row; cell: Cell; texts: readonly string[] }): void {
  const { place, type, formula } = cell
  const constant = formula === null ? null : constantOf(formula)
  const value = constant?.text ?? valueOf({ cell, texts })
  // A formula that a program has computed to nothing is an empty cell; one that nobody has computed is a fault.
  const isFormula = formula !== null && constant === null && (value !== '' || type !== 'str')
  if (value.trim() === '' && !isFormula) return
  if (place >= MAX_TABLE_COLUMNS) throw refused('too_many_columns')
  while (row.cells.length < place) row.cells.push('')
  row.cells[place] = value
  const address = constant?.address ?? cell.address
  if (address !== undefined) row.links.push({ place, address })
  if (isFormula) row.faults.push({ place, code: 'formula' })
  else if (type === 'e' && constant === null) row.faults.push({ place, code: 'error_value' })
  else if (value.length > CELL_LIMIT) row.faults.push({ place, code: 'too_long' })
}

function valueOf({ cell: { type, text }, texts }: { cell: Cell; texts: readonly string[] }): string {
  if (type === 's') return texts[Number(text)] ?? ''
  return type === 'n' ? plainNumber(text) : unescaped(text)
}

/** How many rows the sheet says it has; one that keeps the size of an emptied sheet says nothing. */
function rowsOf(range: string | undefined): number {
  const rows = Number(/\d+$/.exec(range ?? '')?.[0] ?? 0)
  return rows > MAX_TABLE_ROWS ? 0 : rows
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : null
}

/** «AB12» stands at place 27. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d+$/i.exec(reference ?? '')?.[1]
  if (letters === undefined) return null
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

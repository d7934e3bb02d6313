import { type CellState, cellStates } from '#/domain/compliance/cells.ts'

/** What the matrix needs of one institution, as one short string: the page sends hundreds of them. */
export interface PackedRow {
  /** Address of the report and of the institution. */
  reportId: string
  institutionId: string
  name: string
  /** A progress state, or "exempt". */
  state: string
  /** Look of the due words (a timeliness) and the words, empty before the deadline. */
  dueLook: string
  due: string
  /** A state for each column, in their order; null where there is no account. */
  cells: (CellState | null)[]
  received: string
  /** «4 из 5», for the phone. */
  coverage: string
  /** Why it is exempt; takes the place of the cells. */
  exempt: string
}

// A tab in a name would be white space on the page too, so it may give way.
const FIELD = '\t'

export function pack(row: PackedRow): string {
  const { reportId, institutionId, name, state, dueLook, due, cells, received, coverage, exempt } = row
  const letters = cells.map((cell) => (cell ? String(cellStates.indexOf(cell)) : '-')).join('')
  const fields = [reportId, institutionId, name, state, dueLook, due, letters, received, coverage, exempt]
  return fields.map((field) => field.replaceAll(FIELD, ' ')).join(FIELD)
}

export function unpack(packed: string): PackedRow {
  const fields = packed.split(FIELD)
  const [reportId = '', institutionId = '', name = '', state = '', dueLook = ''] = fields
  const [due = '', letters = '', received = '', coverage = '', exempt = ''] = fields.slice(5)
  const cells = [...letters].map((letter) => cellStates[Number(letter)] ?? null)
  return { reportId, institutionId, name, state, dueLook, due, cells, received, coverage, exempt }
}

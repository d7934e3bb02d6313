/** What the matrix needs of one institution, as one short string: the page sends hundreds of them. */
export interface PackedRow {
  /** Address of the report and of the institution. */
  reportId: string
  institutionId: string
  name: string
  /** A progress state, or "exempt". */
  state: string
  /** Kind of the due cell (a timeliness look) and its words. */
  dueLook: string
  due: string
  /** A state for each column, in their order; empty where there is no account. */
  cells: string[]
  received: string
  /** «4 из 5», for the phone. */
  coverage: string
  /** Why it is exempt; takes the place of the cells. */
  exempt: string
}

// Unit separators: no text from a form or the register keeps them (see src/contracts/fields.ts).
const FIELD = '\u001f'
const CELL = '\u001e'

export function pack(row: PackedRow): string {
  const { reportId, institutionId, name, state, dueLook, due, cells, received, coverage, exempt } = row
  const fields = [
    reportId,
    institutionId,
    name,
    state,
    dueLook,
    due,
    cells.join(CELL),
    received,
    coverage,
    exempt,
  ]
  return fields.join(FIELD)
}

export function unpack(packed: string): PackedRow {
  const fields = packed.split(FIELD)
  const [reportId = '', institutionId = '', name = '', state = '', dueLook = ''] = fields
  const [due = '', cells = '', received = '', coverage = '', exempt = ''] = fields.slice(5)
  return {
    reportId,
    institutionId,
    name,
    state,
    dueLook,
    due,
    cells: cells.split(CELL),
    received,
    coverage,
    exempt,
  }
}

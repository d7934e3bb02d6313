/** A row as the table holds it; what could not be taken as text is a fault of its place. */
export interface RawRow {
  /** As the table numbers its rows, from 1. */
  readonly number: number
  readonly cells: readonly string[]
  readonly faults: readonly { place: number; code: 'formula' | 'error_value' | 'too_long' }[]
  /** Addresses behind texts, where cells are links. */
  readonly links?: readonly { place: number; address: string }[]
}

/** The longest cell that any column takes. */
export const CELL_LIMIT = 2000

import type { Epoch } from '#/domain/register/import-date.ts'
import type { RawRow } from '#/domain/register/raw-row.ts'

/** A table that somebody sent, ready to be read row by row. */
export interface TableIn {
  readonly epoch: Epoch
  /** How many rows there are, as far as is known by now: for a bar that moves. */
  readonly about: () => number
  /** The rows that are not empty, in their order. @throws Problem table_refused */
  readonly rows: () => AsyncGenerator<RawRow>
}

/** Why a whole table is refused; the sentences stand under `importProblems`. */
export const tableFaults = [
  'not_a_table',
  'damaged',
  'encrypted',
  'entities',
  'too_big',
  'row_repeated',
  'open_quote',
  'too_many_rows',
  'too_many_columns',
  'no_header',
  'no_rows',
  'file_missing',
  'register_changed',
  'broken_off',
] as const
export type TableFault = (typeof tableFaults)[number]

/** A region has some 700 institutions, the country some 14,000. */
export const MAX_TABLE_ROWS = 50_000
export const MAX_TABLE_COLUMNS = 60

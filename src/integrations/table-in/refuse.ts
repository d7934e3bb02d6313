import { Problem } from '#/domain/problem.ts'
import type { TableFault } from '#/domain/register/table-faults.ts'

/** The refusal of a whole table. */
export function refused(why: TableFault): Problem<'table_refused'> {
  return new Problem('table_refused', { why })
}

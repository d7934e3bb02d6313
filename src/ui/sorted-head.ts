export type SortOrder = 'asc' | 'desc'

/** What a column's head says and asks for: sorted by it, or the other way round. */
export function sortedHead<Sort extends string>({
  column,
  sort,
  order,
  href,
}: {
  column: Sort
  /** How the table is sorted now. */
  sort: Sort
  order: SortOrder
  href: (next: { sort: Sort; order: SortOrder }) => string
}): { sortHref: string; sorted: 'ascending' | 'descending' | undefined } {
  const sorted = sort === column
  return {
    sortHref: href({ sort: column, order: sorted && order === 'asc' ? 'desc' : 'asc' }),
    sorted: sorted ? (order === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}

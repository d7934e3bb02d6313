import { type OverviewQuery, type OverviewSort } from '#/contracts/overview.ts'
import type { Locale } from '#/i18n/locales.ts'
import { sortedHead } from '#/ui/sorted-head.ts'
import { paths, tables } from '#/web/paths.ts'
import type { Overview } from './loaders.ts'

/** The same page with some of its filters changed; null takes one away. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: OverviewQuery
  change: { [Name in keyof OverviewQuery]?: OverviewQuery[Name] | null }
  locale: Locale
}): string {
  const { sort, order, ...rest } = { ...filter, ...change }
  const query = {
    ...rest,
    sort: sort === 'name' ? null : sort,
    order: order === 'asc' ? null : order,
  }
  return paths.overview({ locale, query })
}

/** The dashboard as a file: of the directive that is shown, filtered and sorted as it is. */
export function fileHref({
  overview: { filter, directive },
  format,
  locale,
}: {
  overview: Pick<Overview, 'filter' | 'directive'>
  format: 'xlsx' | 'csv'
  locale: Locale
}): string {
  const { rows: _, ...query } = filter
  return tables.overview({ locale, format, query: { ...query, directive: directive.id } })
}

/** Where a column's head leads. */
export function sortHref({
  filter,
  sort,
  locale,
}: {
  filter: OverviewQuery
  sort: OverviewSort
  locale: Locale
}) {
  return sortedHead({
    column: sort,
    sort: filter.sort,
    order: filter.order,
    href: (change) => hrefWith({ filter, change, locale }),
  })
}

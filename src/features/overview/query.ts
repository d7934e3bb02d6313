import { type OverviewQuery, type OverviewSort } from '#/contracts/overview.ts'
import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'

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

/** Where a column's head leads: sorted by it, or the other way round. */
export function sortHref({
  filter,
  sort,
  locale,
}: {
  filter: OverviewQuery
  sort: OverviewSort
  locale: Locale
}) {
  const sorted = filter.sort === sort
  const order = sorted && filter.order === 'asc' ? ('desc' as const) : ('asc' as const)
  return {
    sortHref: hrefWith({ filter, change: { sort, order }, locale }),
    sorted: sorted ? (filter.order === 'asc' ? ('ascending' as const) : ('descending' as const)) : undefined,
  }
}

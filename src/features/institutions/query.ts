import type { InstitutionSort, InstitutionsQuery } from '#/contracts/register.ts'
import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'

/** The list with some of its address line changed; null takes a part away. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: InstitutionsQuery
  change: { [Name in keyof InstitutionsQuery]?: InstitutionsQuery[Name] | null }
  locale: Locale
}): string {
  const { sort, order, page, ...rest } = { ...filter, page: null, ...change }
  const query = {
    ...rest,
    sort: sort === 'name' ? null : sort,
    order: order === 'asc' ? null : order,
    page: page === 1 ? null : page,
  }
  return paths.institutions({ locale, query })
}

/** Where a column's head leads: sorted by it, or the other way round. */
export function sortHref({
  filter,
  sort,
  locale,
}: {
  filter: InstitutionsQuery
  sort: InstitutionSort
  locale: Locale
}) {
  const sorted = filter.sort === sort
  const order = sorted && filter.order === 'asc' ? ('desc' as const) : ('asc' as const)
  return {
    sortHref: hrefWith({ filter, change: { sort, order }, locale }),
    sorted: sorted ? (filter.order === 'asc' ? ('ascending' as const) : ('descending' as const)) : undefined,
  }
}

import type { InstitutionSort, InstitutionsQuery } from '#/contracts/register.ts'
import type { Locale } from '#/i18n/locales.ts'
import { sortedHead } from '#/ui/sorted-head.ts'
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

/** Where a column's head leads. */
export function sortHref({
  filter,
  sort,
  locale,
}: {
  filter: InstitutionsQuery
  sort: InstitutionSort
  locale: Locale
}) {
  return sortedHead({
    column: sort,
    sort: filter.sort,
    order: filter.order,
    href: (change) => hrefWith({ filter, change, locale }),
  })
}

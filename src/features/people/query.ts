import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'
import type { PeopleFilter } from './loaders.ts'

/** The list with some of its address line changed; null takes a part away. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: PeopleFilter
  change: { [Name in keyof PeopleFilter]?: PeopleFilter[Name] | null }
  locale: Locale
}): string {
  const { page, ...rest } = { ...filter, page: 1, ...change }
  return paths.people({ locale, query: { ...rest, page: page === 1 ? null : page } })
}

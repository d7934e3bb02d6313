import type { Locale } from '#/i18n/locales.ts'
import { paths, tables } from '#/web/paths.ts'
import type { PublicationsFilter } from './loaders.ts'

/** The same list with some of its address changed; null takes a part away. Another choice begins at page one. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: PublicationsFilter
  change: { [Name in keyof PublicationsFilter]?: PublicationsFilter[Name] | null }
  locale: Locale
}): string {
  const { directive, page, sort, ...rest } = { ...filter, page: null, ...change }
  const usual = directive ? 'institution' : 'submitted'
  return paths.publications({
    locale,
    directive: directive ?? undefined,
    query: { ...rest, sort: sort === usual ? null : sort, page: page === 1 ? null : page },
  })
}

/** The list as a file, exactly as it is filtered and sorted, all of its pages. */
export function fileHref({
  filter: { page: _, ...query },
  format,
  locale,
}: {
  filter: PublicationsFilter
  format: 'xlsx' | 'csv'
  locale: Locale
}): string {
  return tables.publications({ locale, format, query })
}

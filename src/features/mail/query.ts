import type { MailsQuery } from '#/contracts/mail.ts'
import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'

/** The list with some of its address line changed; null takes a part away. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: MailsQuery
  change: { [Name in keyof MailsQuery]?: MailsQuery[Name] | null }
  locale: Locale
}): string {
  return paths.mail({ locale, query: { ...filter, before: null, ...change } })
}

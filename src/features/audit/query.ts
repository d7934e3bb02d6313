import type { AuditQuery } from '#/contracts/audit.ts'
import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'

/** The journal with some of its address line changed; null takes a part away. */
export function hrefWith({
  filter,
  change,
  locale,
}: {
  filter: Partial<AuditQuery>
  change: { [Name in keyof AuditQuery]?: AuditQuery[Name] | null }
  locale: Locale
}): string {
  const { check, portal, ...rest } = { ...filter, before: null, ...change }
  const pressed = { check: check ? '1' : null, portal: portal ? '1' : null }
  return paths.auditLog({ locale, query: { ...rest, ...pressed } })
}

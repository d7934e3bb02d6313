import type { ReviewQuery } from '#/contracts/review.ts'
import type { Locale } from '#/i18n/locales.ts'
import { paths } from '#/web/paths.ts'

/** The same review with some of its address changed; the chosen phrase belongs to one line and never stays. */
export function reviewHref({
  filter,
  change,
  locale,
}: {
  filter: ReviewQuery
  change: { [Name in keyof ReviewQuery]?: ReviewQuery[Name] | null }
  locale: Locale
}): string {
  const { page, ...rest } = { ...filter, phrase: null, ...change }
  return paths.review({ locale, query: { ...rest, page: page === 1 ? null : page } })
}

/** Where a link leads when it is a page of the web; a report's address is foreign text. */
export function webAddress(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url)
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null
}

/** Host and path as they are read, without what every address has. */
export function readAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}

/** The same for one line: host and last part stay whole as long as they can, what lies between goes first. */
export function shortAddress(url: string): string {
  const address = readAddress(url)
  if (address.length <= ADDRESS_LENGTH) return address
  const [host = '', ...path] = address.split('/')
  const last = path.at(-1) ?? ''
  const tail = last.length > ADDRESS_LENGTH ? `${last.slice(0, ADDRESS_LENGTH)}…` : last
  return path.length > 1 ? `${host}/…/${tail}` : `${host}/${tail}`
}

const ADDRESS_LENGTH = 52

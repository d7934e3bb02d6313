import type { Address } from './address.ts'
import { formatQuery } from './address.ts'
import { plainHost } from './host.ts'

/** One key for every spelling of a page of a site: no scheme, no `www.` or `amp.`, the query in order. */
export function siteKey(address: Address): string {
  const { host, port, fragment } = address
  return `${plainHost(host)}${port && `:${port}`}${keyPath(address.path)}${keyQuery(address)}${fragment && `#${fragment}`}`
}

/** Without doubled and closing slashes, the `/amp` of both ends, and the name of a folder's own page. */
export function keyPath(path: string): string {
  if (!hasMore.test(path)) return path.endsWith('/') ? path.slice(0, -1) : path
  return path
    .replace(/[\\/]+/g, '/')
    .replace(/^((?:\/(?:kk|kz|ru|en|qaz|rus|eng))?)\/amp(?=\/)/i, '$1')
    .replace(/(?:\/(?:amp|print|printable)|\.amp|\/amp\.html?)\/?$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/(?:index|default)\.(?:[sp]?html?|php|aspx?|jsp)$/i, '/')
    .replace(/\/+$/, '')
}

/** Than one closing slash, of all that is left out: most paths have not. */
const hasMore = /\\|\/\/|[/.]amp|\/print|\/(?:index|default)\./i

function keyQuery({ query }: Address): string {
  const spelled = query.map(({ name, value }) => ({ name: plus(name), value: plus(value ?? '') }))
  const ordered = spelled.toSorted((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
  return formatQuery(ordered)
}

function plus(text: string): string {
  return text.replaceAll('+', '%20')
}

/** By code points: a key must not depend on a language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

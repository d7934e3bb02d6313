import { readablePath, readableQuery } from './percent.ts'
import { hostToUnicode } from './punycode.ts'

/** An address taken apart. Names and values of the query are readable but still encoded where they must be. */
export type Address = {
  /** With the colon. */
  scheme: string
  /** Lower case, in Unicode; brackets around IPv6. */
  host: string
  /** Empty where it is the scheme's own. */
  port: string
  path: string
  query: readonly QueryPart[]
  /** Without the `#`. */
  fragment: string
}

/** `value` is null for a name without `=`. */
export type QueryPart = { name: string; value: string | null }

/** «view-source:https://…», «microsoft-edge:https://…» */
const outerScheme = /^[a-z+-]+:(?=https?:\/\/)/i

/** «https://.kitaphana.kz» */
const dotsBeforeHost = /(?<=^(?:[a-z][a-z0-9+.-]*:)?\/\/)\.+(?=[\p{L}\p{N}])/iu

/** Takes one address apart, with or without a scheme; null for what is none. */
export function parseAddress(text: string): Address | null {
  const spelled = withScheme(
    text.replaceAll('&amp;', '&').replace(outerScheme, '').replace(dotsBeforeHost, ''),
  )
  if (spelled === null) return null
  const url = URL.parse(spelled)
  return url ? fromUrl(url) : fromParts(spelled)
}

export function formatAddress({ scheme, host, port, path, query, fragment }: Address): string {
  const authority = isHierarchical(scheme) ? `//${host}${port && `:${port}`}` : ''
  const shownPath = path === '/' && query.length === 0 && fragment === '' ? '' : path
  return `${scheme}${authority}${shownPath}${formatQuery(query)}${fragment && `#${fragment}`}`
}

export function formatQuery(query: readonly QueryPart[]): string {
  if (query.length === 0) return ''
  return `?${query.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&')}`
}

function parseQuery(search: string): QueryPart[] {
  if (search === '') return []
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean)
  return parts.map((part) => {
    const at = part.indexOf('=')
    return at < 0
      ? { name: readableQuery(part), value: null }
      : { name: readableQuery(part.slice(0, at)), value: readableQuery(part.slice(at + 1)) }
  })
}

function isHierarchical(scheme: string): boolean {
  return !/^(?:mailto|javascript|data|tel|about|blob):$/.test(scheme)
}

/** «kitaphana.kz:8080/…» has a port and no scheme, «mailto:…» a scheme and no slashes. */
function withScheme(text: string): string | null {
  if (text.startsWith('//')) return `https:${text}`
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return text
  if (/^[a-z][a-z0-9+-]*:(?!\d{1,5}(?:[/?#]|$))/i.test(text)) return text
  const host = /^[^\s/?#]*/.exec(text)?.[0] ?? ''
  const isHost = /[\p{L}\p{N}]/u.test(host) && /\.[^.]/.test(host)
  return isHost || /^localhost(?::|$)/i.test(host) ? `https://${text}` : null
}

function fromUrl(url: URL): Address {
  return {
    scheme: url.protocol,
    host: hostToUnicode(url.hostname).replace(/\.$/, ''),
    port: url.port,
    path: readablePath(url.pathname),
    query: parseQuery(url.search),
    fragment: url.hash.slice(1),
  }
}

const parts =
  /^(?<scheme>[a-z][a-z0-9+.-]*:)[/\\]*(?:[^/?#\\]*@)?(?<host>[^/?#\\:]*)(?::(?<port>[^/?#\\]*))?(?<path>[^?#]*)(?<search>\?[^#]*)?/i

/** What the URL standard refuses (a port of six digits, a host with a space) still has a spelling to show. */
function fromParts(text: string): Address | null {
  const { scheme = '', host = '', port = '', path = '', search = '' } = parts.exec(text)?.groups ?? {}
  if (!host) return null
  return {
    scheme: scheme.toLowerCase(),
    host: host.toLowerCase(),
    port: /^\d+$/.test(port) ? port : '',
    path: readablePath(encoded(path.replaceAll('\\', '/'))) || '/',
    query: parseQuery(encoded(search)),
    fragment: '',
  }
}

/** Percent codes that stand there already stay. */
function encoded(text: string): string {
  return encodeURI(text.toWellFormed()).replaceAll('%25', '%')
}

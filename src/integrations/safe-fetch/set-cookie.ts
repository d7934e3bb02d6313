import { getPublicSuffix } from 'tldts'
import { escapeBytes } from '#/integrations/safe-fetch/raw-address.ts'

export interface Cookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  /** For the host that set it alone; else for the names below it as well. */
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  /** Set to be forgotten. */
  readonly isOver: boolean
}

/**
 * One Set-Cookie line as browsers read it (RFC 6265bis); null for what they do not keep: a foreign domain, a whole
 * registry's, control characters, more than 4 kB, `secure` without a secure line.
 */
export function readSetCookie({ line, url, now }: { line: string; url: URL; now: number }): Cookie | null {
  const [pair = '', ...rest] = line.split(';')
  const { name, value } = named(pair)
  if (
    (name === '' && value === '') ||
    name.length + value.length > LONGEST ||
    /[\0-\x08\n-\x1f\x7f]/.test(line)
  )
    return null
  const attributes = new Map(rest.map(attribute))
  const domain = domainOf({ attribute: attributes.get('domain'), host: url.hostname })
  const secure = attributes.has('secure')
  if (domain === null || (secure && url.protocol !== 'https:')) return null
  const path = attributes.get('path')
  const cookie: Cookie = {
    name,
    value,
    secure,
    ...domain,
    path: path?.startsWith('/') ? path : folderOf(url.pathname),
    isOver: isOver({ maxAge: attributes.get('max-age'), expires: attributes.get('expires'), now }),
  }
  return keepsItsPrefix({ cookie, hasPath: path === '/' }) ? cookie : null
}

const LONGEST = 4096

function named(pair: string): { name: string; value: string } {
  const at = pair.indexOf('=')
  return at < 0
    ? { name: '', value: pair.trim() }
    : { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() }
}

function attribute(text: string): [name: string, value: string] {
  const { name, value } = named(text.includes('=') ? text : `${text}=`)
  return [name.toLowerCase(), value]
}

/** Null for a domain that the host may not speak for. */
function domainOf({
  attribute,
  host,
}: {
  attribute: string | undefined
  host: string
}): Pick<Cookie, 'domain' | 'hostOnly'> | null {
  const said = attribute?.replace(/^\./, '') ?? ''
  if (said === '') return { domain: host, hostOnly: true }
  const domain = URL.parse(`http://${escapeBytes(said)}/`)?.hostname
  if (domain === undefined) return null
  if (domain === host) return { domain, hostOnly: isRegistry(domain) }
  return host.endsWith(`.${domain}`) && !isRegistry(domain) && !/^[\d.]+$/.test(host)
    ? { domain, hostOnly: false }
    : null
}

/** «kz», «gov.kz»: below it stand strangers. */
const isRegistry = (domain: string) => getPublicSuffix(domain, { allowPrivateDomains: true }) === domain

const folderOf = (path: string) => path.slice(0, Math.max(1, path.lastIndexOf('/')))

function keepsItsPrefix({ cookie, hasPath }: { cookie: Cookie; hasPath: boolean }): boolean {
  const name = cookie.name.toLowerCase()
  if (name.startsWith('__host-')) return cookie.secure && cookie.hostOnly && hasPath
  return !name.startsWith('__secure-') || cookie.secure
}

/** A day that nobody can read says nothing: the cookie lives as long as the others. */
function isOver({
  maxAge,
  expires,
  now,
}: {
  maxAge: string | undefined
  expires: string | undefined
  now: number
}): boolean {
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0
  const at = expires === undefined ? null : cookieDay(expires)
  return at !== null && at <= now
}

/** The parts in whatever order and with whatever marks between them: the rule of RFC 6265 (5.1.1). */
function cookieDay(text: string): number | null {
  const words = text.split(/[^\w:]+/)
  const find = (pattern: RegExp) => words.find((word) => pattern.test(word)) ?? ''
  const [hours, minutes, seconds] = find(/^\d{1,2}:\d{1,2}:\d{1,2}/)
    .split(':')
    .map((part) => parseInt(part, 10))
  const month = MONTHS.indexOf(find(MONTH).slice(0, 3).toLowerCase())
  const [day, year] = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number)
  if (hours === undefined || month < 0 || day === undefined || year === undefined) return null
  return Date.UTC(wholeYear(year), month, day, hours, minutes, seconds)
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = new RegExp(`^(?:${MONTHS.join('|')})`, 'i')

const wholeYear = (year: number) => (year < 70 ? 2000 + year : year < 100 ? 1900 + year : year)

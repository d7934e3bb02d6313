import type { Answer } from '#/integrations/safe-fetch/ask-host.ts'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'
import type { FetchPolicy } from '#/integrations/safe-fetch/policy.ts'
import { resolveRaw } from '#/integrations/safe-fetch/raw-address.ts'
import { readBody } from '#/integrations/safe-fetch/read-body.ts'

/** What an answer tells: where to go on, or what is there. */
export type Told =
  Page | { kind: 'redirect'; status: number; location: string; setCookies: readonly string[] }

export interface Page {
  readonly kind: 'page'
  readonly status: number
  readonly body: Uint8Array
  /** Those that a proof needs. */
  readonly headers: Readonly<Record<string, string>>
  readonly setCookies: readonly string[]
  /** The header of this name. */
  readonly refresh: string | null
}

/** Whose body is read; of any other answer only the head is. */
export type Wanted = 'page' | 'image'

/**
 * Reads an answer as far as it is wanted.
 * @throws what `readBody` throws
 */
export async function readHop({
  url,
  answer: { status, headers, body, close: stop },
  rules,
  wants,
  enoughBytes,
}: {
  url: URL
  answer: Answer
  rules: FetchPolicy
  wants: Wanted
  /** See `BodyRules`. */
  enoughBytes: number
}): Promise<Told> {
  // A body that nobody reads still reports its broken connection.
  body.on('error', () => undefined)
  const setCookies = [headers['set-cookie'] ?? []].flat()
  const location = REDIRECTS.includes(status) ? first(headers.location) : null
  if (location)
    return { kind: 'redirect', status, location: resolveRaw({ text: location, base: url }), setCookies }
  const kept = keptHeaders(headers)
  const contentType = kept['content-type'] ?? null
  const refresh = first(headers.refresh)
  const page = { kind: 'page' as const, status, headers: kept, setCookies, refresh }
  if (!isWanted({ status, contentType, wants })) return { ...page, body: new Uint8Array() }
  const encoding = all(headers['content-encoding'])
  const kind = wants === 'image' ? 'image' : isHtml(contentType) ? 'page' : 'text'
  const maxBytes = wants === 'image' ? rules.maxImageBytes : rules.maxPageBytes
  const { bytes, isCut } = await readBody({ body, stop, encoding, rules: { maxBytes, kind, enoughBytes } })
  return { ...page, body: isCut && kind === 'page' ? withoutTorn(bytes) : bytes }
}

/** What a proof of the answer needs; the rest (cookies above all) is nobody's. */
const KEPT_HEADERS = [
  'content-type',
  'date',
  'last-modified',
  'etag',
  'server',
  'retry-after',
  'content-language',
]

const LONGEST_HEADER = 500

function keptHeaders(headers: Answer['headers']): Record<string, string> {
  const entries = KEPT_HEADERS.map((name) => [name, first(headers[name])?.slice(0, LONGEST_HEADER)] as const)
  const kept = Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  if (UNKNOWN_TYPE.test(kept['content-type'] ?? '')) delete kept['content-type']
  return kept
}

/** As good as none: browsers look at the page itself then. */
const UNKNOWN_TYPE = /^[^/]*$|^\s*(?:\*\/\*|(?:application|unknown)\/unknown)\s*(?:;|$)/i

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

const first = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value) ?? null

const all = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value.join(',') : value) ?? null

function isWanted({
  status,
  contentType,
  wants,
}: {
  status: number
  contentType: string | null
  wants: Wanted
}): boolean {
  if (status < 200 || status > 299) return false
  if (wants === 'image') return contentType !== null && /^\s*image\//i.test(contentType)
  return isHtml(contentType) || /^\s*text\/plain\b/i.test(contentType ?? '')
}

/** What is read as HTML; an answer that does not say what it is counts as a page. */
export const isHtml = (contentType: string | null) =>
  contentType === null || /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)

/**
 * A page that was cut, up to its last whole tag: the picture in which it was cut would be read for a word.
 * @throws an error of code TOO_LARGE where there is no tag in all that came
 */
function withoutTorn(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf('>') + 1
  if (end === 0) throw codedError('TOO_LARGE')
  return bytes.subarray(0, end)
}

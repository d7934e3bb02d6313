import { isFrontPage } from './front-page.ts'

/** How a host answers for an address that nobody has. */
export type ProbeAnswer =
  /** Properly: not found, or no page at all. */
  | { readonly kind: 'missing' }
  /** Nobody could tell: the host did not answer. */
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'page' } & Shown)

/** What came of an address. */
export interface Shown {
  readonly url: string
  readonly finalUrl: string
  readonly title: string | null
  readonly text: string
}

/**
 * Whether a page is what its host shows for an address that nobody has: sent on to the same place, or the same title
 * and nearly the same words. A host that says "not found" properly makes no page one.
 */
export function isLikeProbe({ page, probe }: { page: Shown; probe: ProbeAnswer }): boolean {
  if (probe.kind !== 'page') return false
  if (isSentOn(page) && isSentOn(probe) && placeOf(page.finalUrl) === placeOf(probe.finalUrl)) return true
  return (
    isAlike({ one: titleWords(page), other: titleWords(probe), least: SAME_TITLE }) &&
    isSameText({ page, probe })
  )
}

/** Whether an address of something led to the front page of its site: what was there is not any more. */
export function isSentHome({ url, finalUrl }: Pick<Shown, 'url' | 'finalUrl'>): boolean {
  return !isFrontPage(url) && isFrontPage(finalUrl)
}

/** Share of the words that two titles have in common: one more or less, such as a number, is no other title. */
const SAME_TITLE = 0.6
/** Of the words of two texts: a list of news beside the words "not found" may have moved on. */
const SAME_TEXT = 0.75

const isSentOn = ({ url, finalUrl }: Shown) => placeOf(url) !== placeOf(finalUrl)

/** Host and path: whether it came by https, with `www.` or which address it was told about does not matter. */
function placeOf(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url
  return parsed.hostname.replace(/^www\./, '') + parsed.pathname.replace(/\/+$/, '')
}

/** Without what is only the address said again. */
function titleWords({ title, url }: Shown): Set<string> {
  const said = new Set(wordsOf(decoded(url)))
  return new Set(wordsOf(title ?? '').filter((word) => !said.has(word)))
}

function isSameText({ page, probe }: { page: Shown; probe: Shown }): boolean {
  return isAlike({
    one: new Set(wordsOf(page.text.slice(0, MAX_READ))),
    other: new Set(wordsOf(probe.text.slice(0, MAX_READ))),
    least: SAME_TEXT,
  })
}

function isAlike({ one, other, least }: { one: Set<string>; other: Set<string>; least: number }): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  const all = one.size + other.size - shared
  return all === 0 || shared / all >= least
}

const MAX_READ = 20_000

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

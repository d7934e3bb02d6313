import { isFrontPage } from './front-page.ts'
import { languageOfAddress } from './language-mark.ts'

/**
 * Whether an address that a page calls its own (canonical, og:url) plausibly is that of this very page: on its site,
 * in its language, no front page, and naming what tells the page apart. Systems write the front page, the page of the
 * other language, or an address without the number there; believed, two publications would be one.
 */
export function isOwnAddress({ named, page }: { named: string; page: string }): boolean {
  const [own, given] = [URL.parse(page), URL.parse(named)]
  if (!own || !given || !/^https?:$/.test(given.protocol)) return false
  if (siteOf(own) !== siteOf(given) || isFrontPage(named)) return false
  if (languageOfAddress(own) !== languageOfAddress(given)) return false
  return tellsApart({ own, given })
}

/** A page for telephones is the same page. */
const siteOf = ({ hostname, port }: URL) => `${hostname.replace(/^(?:www|m|mobile|amp)\./, '')}:${port}`

/**
 * What a page is called: its number, or the last part of its path. The named address has to hold it; where the page
 * has only a number in its parameters, an address with a name of its own may stand for it.
 */
function tellsApart({ own, given }: { own: URL; given: URL }): boolean {
  const name = nameOf(given)
  const numbers = numbersIn(own)
  if (numbers.length > 0) {
    if (hasOneOf({ numbers, among: numbersOf(given) })) return true
    return given.pathname !== own.pathname && isName(name)
  }
  const mine = nameOf(own)
  if (mine === '' || name === '') return false
  return mine === name || sharesNumber({ mine, name }) || isLonger({ mine, name })
}

/** «15» and «15-korme-ashyldy», «korme-ashyldy» and «korme-ashyldy-2026». */
const isLonger = ({ mine, name }: { mine: string; name: string }) =>
  name.startsWith(`${mine}-`) ||
  mine.startsWith(`${name}-`) ||
  name.startsWith(`${mine}_`) ||
  mine.startsWith(`${name}_`)

const sharesNumber = ({ mine, name }: { mine: string; name: string }) => {
  const [numbers, among] = [mine, name].map((text): string[] => text.match(/\d{2,}/g) ?? [])
  return hasOneOf({ numbers: numbers ?? [], among: among ?? [] })
}

const hasOneOf = ({ numbers, among }: { numbers: readonly string[]; among: readonly string[] }) =>
  numbers.some((number) => among.includes(number))

/** Of the parameters that name a page: their values with a figure. */
function numbersIn({ searchParams }: URL): string[] {
  const values = [...searchParams].filter(([key]) => !ASIDE.test(key)).map(([, value]) => value)
  return values.flatMap((value) => value.match(/\d+/g) ?? [])
}

const numbersOf = ({ pathname, search }: URL): string[] => `${pathname}${search}`.match(/\d+/g) ?? []

const ASIDE =
  /^(?:utm_\w+|\w*clid|ref|from|source|amp|print|tmpl|format|page|lang?|locale|time|_|v|PAGEN_\d+)$/i

/** The last part of the path that says something: without its ending, `amp` and `print`. */
function nameOf({ pathname }: URL): string {
  const parts = decoded(pathname).toLowerCase().split('/').filter(Boolean)
  const last = parts.findLast((part) => !/^(?:amp|print|amp\.html)$/.test(part)) ?? ''
  return last.replace(/\.(?:s?html?|php|aspx?|jsp)$/, '').replace(/[._-](?:amp|print)$/, '')
}

/** Rather the name of a text than that of a section or a program: two words, or a number. */
const isName = (name: string) =>
  !/^index/.test(name) && (/\d/.test(name) || /[^-_]{2,}[-_][^-_]{2,}/.test(name))

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

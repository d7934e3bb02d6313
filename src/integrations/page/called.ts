import type { Attributes } from './walk-html.ts'

/** What an element is by its class or id. */
export interface Called {
  readonly date: boolean
  readonly title: boolean
  readonly logo: boolean
  readonly side: boolean
}

/** Names elements; the few classes of a page, which stand on thousands of its elements, are judged once. */
export function startNaming(): (attributes: Attributes) => Called {
  const known = new Map<string, Called>()
  return ({ class: kind, id }) => {
    if (kind === undefined && id === undefined) return nothing
    const label = id === undefined ? (kind ?? '') : `${kind ?? ''} ${id}`
    const found = known.get(label)
    if (found) return found
    const called = calledBy(label.slice(0, MAX_LABEL))
    if (known.size < MAX_KNOWN) known.set(label, called)
    return called
  }
}

export const nothing: Called = { date: false, title: false, logo: false, side: false }
const MAX_KNOWN = 2000
const MAX_LABEL = 1000

function calledBy(label: string): Called {
  const called = {
    date: DATE.test(label),
    title: TITLE.test(label),
    logo: LOGO.test(label),
    side: SIDE.test(label),
  }
  return called.date || called.title || called.logo || called.side ? called : nothing
}

const DATE = /(?:date|time|publi|posted|created|submitted|byline|kuni|data)(?!picker|base|-toggle|r\b)/i
const LOGO = /(?:^|[\s_-])(?:logo\w{0,8}|brand|site-?(?:name|title)|blog-?(?:name|title))(?:[\s_-]|$)/i
/** «news-title», «eTitle», «entry_header», «article__headline». */
const TITLE =
  /(?:^|[\s_-])(?:e-?title|headline|zagolovok|(?:news|post|entry|article|page|detail|item|single|material|content|full|story|publication|record)[_-]{0,2}(?:title|name|head|header|headline|heading))(?:\s|$)/i
/** Lists of other news, columns, clocks, comments. */
const SIDE =
  /(?:^|[\s_-])(?:side-?bar|aside|related|similar|popular|recent|latest|last|more|other|others|next|prev|read-?also|see-?also|recommend\w{0,8}|news-?(?:line|feed|list|ticker|block)|lenta|ticker|feed|widget|comments?|footer|copyright|calendar|kalendar|archive|weather|pogoda|clock|today|top-?bar|top-?line|announce(?:ments?)?|anons\w{0,2}|afisha|events?|carousel|slider|menu|nav(?:bar)?|breadcrumbs?|pohozh\w{0,5}|uksas)(?:[\s_-]|$)/i

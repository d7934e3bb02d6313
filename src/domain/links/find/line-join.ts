import { isHostName, isTopLevelDomain } from '../address/known-tlds.ts'
import { fileSuffix } from '../platforms/read-page.ts'
import { hasPathMarks, isName, isStamp, startsWithScheme } from './lower-line.ts'
import { postNumber } from './post-number.ts'

/** Where one line ends in a link and the next begins with something that might be the rest of it. */
export type LineJoin = {
  /** The last word of the upper line, from where the link begins. */
  head: string
  /** The first word of the lower line, and all that stands behind it there. */
  next: string
  after: string
  /** The character before the link. */
  opener: string
  /** Whether the text is broken to a page width and the upper line is a full one. */
  full: boolean
}

export type JoinReading = {
  joined: boolean
  /** Whether a reader could take it the other way. */
  doubtful: boolean
}

const joined = { joined: true, doubtful: false }
const perhapsJoined = { joined: true, doubtful: true }
const apart = { joined: false, doubtful: false }
const perhapsApart = { joined: false, doubtful: true }

/** The rules in their order: the first that has an answer gives it. A page breaks links where its edge is, a
 *  message hardly ever: there the lower line has to show that it goes on. */
export function readJoin(join: LineJoin): JoinReading {
  const kind = join.full ? onPage : inMessage
  for (const rule of [...anywhere, ...kind]) {
    const reading = rule(join)
    if (reading) return reading
  }
  return apart
}

type Rule = (join: LineJoin) => JoinReading | null

const anywhere: readonly Rule[] = [
  schemeIsCut,
  lowerLineIsNoAddress,
  lowerLineIsNewItem,
  hostIsCut,
  hostMayBeCut,
  lowerLineIsLink,
  bracketIsOpen,
  hostEndsInDot,
  headIsClosed,
]

const onPage: readonly Rule[] = [
  lowerLineContinues,
  numberIsCut,
  numberIsComplete,
  headAsksForMore,
  looksLikePath,
  looksLikeWord,
]

const inMessage: readonly Rule[] = [
  lowerLineIsFile,
  queryContinues,
  numberIsCutExactly,
  numberIsComplete,
  wordIsCut,
  pathContinues,
]

/** «htt⏎ps://…», «https://⏎www.…» */
function schemeIsCut({ head, next }: LineJoin): JoinReading | null {
  if (!/^(?:h|ht|htt|https?|https?:\/{0,2})$/i.test(head)) return null
  return /^https?:\/\/[\p{L}\p{N}]/iu.test(head + next) ? joined : apart
}

/** A Cyrillic word, a mention, a hashtag; a link with its scheme, an e-mail address. */
function lowerLineIsNoAddress({ next }: LineJoin): JoinReading | null {
  if (!/^[a-z0-9%?&=/_.~-]/i.test(next) && !/^@[\w.]+\//.test(next)) return apart
  return /^(?:https?:|www\.)|^[\w.+-]+@[\w-]+\.\w/i.test(next) ? apart : null
}

/** «https://the-flo⏎w.ru/…»: what stands there is no host yet, with the lower line it is one. */
function hostIsCut({ head, next }: LineJoin): JoinReading | null {
  if (hasHost(head) || /[/?#]/.test(withoutScheme(head))) return null
  return isHostName(hostPart(head + next)) ? joined : apart
}

/** «https://noticias.uol.co⏎m.br/…»: a host already, but the edge of the page may have cut it. */
function hostMayBeCut({ head, next, full }: LineJoin): JoinReading | null {
  if (!full || /[/?#]/.test(withoutScheme(head)) || !isHostName(hostPart(next))) return null
  return isHostName(hostPart(head + next)) ? perhapsJoined : null
}

/** «⏎t.me/sko_kitap/57» */
function lowerLineIsLink({ next }: LineJoin): JoinReading | null {
  return isHostName(hostPart(next)) ? apart : null
}

/** «(https://…⏎…)»: the closing twin stands behind the lower word. */
function bracketIsOpen({ head, next, opener }: LineJoin): JoinReading | null {
  const closer = { '(': ')', '«': '»', '[': ']', '<': '>', '"': '"', '“': '”', '„': '“' }[opener]
  return closer && !head.includes(closer) && next.includes(closer) ? joined : null
}

/** «⏎2) …», «⏎Facebook: …», «⏎- …», «⏎12.06.2025, 10:15 - …», «⏎1.https://…», «⏎Instagram-https://…» */
function lowerLineIsNewItem({ head, next, after, full }: LineJoin): JoinReading | null {
  const isMark = /^(?:\d{1,3}(?:\.\d{1,3})?|[a-z]|[ivx]{1,5})[.)]$|^[-–—_=~.]+>?$|^=>|^[^/?=&%]*:$/i.test(
    next,
  )
  const isLabel = /^[-–—:]/.test(after) && !/[/?=&%]/.test(next)
  return isMark || isLabel || startsWithScheme({ head, next }) || isStamp({ next, after, full })
    ? apart
    : null
}

/** «…news.yahoo.⏎com/…», «….⏎html», «…www.⏎youtube%2Fcom»; any other full stop ends a sentence. */
function hostEndsInDot({ head, next }: LineJoin): JoinReading | null {
  if (!head.endsWith('.')) return null
  const label = /^[a-z]{2,}/i.exec(next)?.[0] ?? ''
  const isHost = !/[/?#]/.test(withoutScheme(head)) && isTopLevelDomain(label) && /^[a-z]+\//i.test(next)
  return isHost || /^(?:[sp]?html?|php|aspx?|jsp)\b|^\w+%[0-9a-f]{2}/i.test(next) ? joined : apart
}

function headIsClosed({ head }: LineJoin): JoinReading | null {
  return /[^\p{L}\p{N}/?&=%_#~+-]$/u.test(head) ? apart : null
}

/** «⏎IMG_2025.jpg», «⏎есеп_2.pdf»: in a message a file stands for itself. */
function lowerLineIsFile({ next }: LineJoin): JoinReading | null {
  return isFile(next) ? apart : null
}

function isFile(word: string): boolean {
  return !/[/?=&%]/.test(word) && fileSuffix.test(word)
}

/** «⏎?utm_source=…», «⏎&id=…», «⏎%d0%b0…», «…?id=⏎15», «…/photo/?⏎fbid=…» */
function queryContinues({ head, next }: LineJoin): JoinReading | null {
  if (/^[?&][\w.%[\]-]+(?:=|$)|^[?&]\w|^=[a-z0-9]|^%[0-9a-f]{2}/i.test(next)) return joined
  if (/[?&][\w.[\]-]+=$/.test(head)) return /^[\w%.+-]+/.test(next) && !isName(next) ? joined : null
  if (/\?[\w.-]{1,12}$/.test(head) && /^[\w.-]{1,24}=[^=>]/.test(next)) return joined
  if (/[?&]$/.test(head)) return /^[\w.[\]-]+(?:=|%3D)/i.test(next) ? joined : null
  return head.endsWith('%') || /%[0-9a-f]$/i.test(head) ? (/^[0-9a-f]/i.test(next) ? joined : null) : null
}

/** In a message only the piece that makes the number whole. */
function numberIsCutExactly({ head, next }: LineJoin): JoinReading | null {
  const number = postNumber(head)
  const piece = /^[\w-]+/.exec(next)?.[0] ?? ''
  return number && !head.endsWith('/') && number.text.length + piece.length === number.length ? joined : null
}

/** «…/ostorozhno-⏎moshenniki», «…t.me/sko_⏎kitap/57» */
function wordIsCut({ head, next, after }: LineJoin): JoinReading | null {
  if (!/[\p{L}\p{N}][-_]$/u.test(head) || !/^[a-z0-9%]/.test(next)) return null
  if (hasPathMarks(next)) return joined
  return after === '' && !isName(next) ? perhapsJoined : null
}

/** «…/press/news/⏎details/123?lang=kk», «…/news⏎/2026/15», «…-moshenniki⏎-32967.html»: alone on its line. */
function pathContinues({ head, next, after }: LineJoin): JoinReading | null {
  if (after !== '' || isName(next)) return null
  const lower = next.replace(/^[-_~/]/, '')
  if (!/^[a-z0-9]/.test(lower) || isHostName(hostPart(lower))) return null
  if (/^\/[\w%]/.test(next)) return head.endsWith('/') ? null : joined
  if (lower !== next) return hasPathMarks(lower) ? joined : null
  if (/\/[a-z\d-]+\/|\/.*[?=]|\.(?:[sp]?html?|php|aspx?)\b|\/\d{2,}|^\d{1,2}\/[a-z]/.test(next))
    return head.endsWith('/') ? perhapsJoined : perhapsApart
  if (/\.(?:[sp]?html?|php|aspx?)$|(?:-[^-]+){3}/.test(next)) return perhapsApart
  return head.endsWith('/') && /-[^-]+-|\d-[a-z]|=/.test(next) ? perhapsApart : null
}

/** «⏎?utm_source=…», «⏎&id=…», «⏎/news/…», «⏎%d0%b0…», «⏎-32967.html» */
function lowerLineContinues({ next }: LineJoin): JoinReading | null {
  return /^(?:[?&=/_~-][\p{L}\p{N}%]|%[0-9a-f]{2})/iu.test(next) ? joined : null
}

/** Numbers of posts have a known length: a shorter one goes on, a whole one does not. */
function numberIsCut({ head, next }: LineJoin): JoinReading | null {
  const number = postNumber(head)
  return number && !head.endsWith('/') && number.text.length < number.length && number.piece.test(next)
    ? joined
    : null
}

function numberIsComplete({ head }: LineJoin): JoinReading | null {
  const number = postNumber(head)
  return number && number.text.length === number.length ? apart : null
}

function headAsksForMore({ head, next }: LineJoin): JoinReading | null {
  return /[-?&%_]$|[?&][^=]*=$/.test(head) && /^[a-z0-9%]/i.test(next) ? joined : null
}

/** A file may be the end of the link or stand for itself. */
function looksLikePath({ next }: LineJoin): JoinReading | null {
  if (!hasPathMarks(next)) return null
  return isFile(next) ? perhapsJoined : joined
}

/** A lone Latin word behind a link at the edge of a page of Cyrillic is the end of the link; a year or a
 *  name begins the next sentence. */
function looksLikeWord({ head, next, after }: LineJoin): JoinReading | null {
  if (/^[a-z]/i.test(after) || /^(?:19|20)\d\d$|^[A-Z][a-z]+$/.test(next)) return null
  if (/^\d+$/.test(next)) return /\d{6}$/.test(head) || next.length > 5 ? perhapsJoined : perhapsApart
  return head.endsWith('/') && !/[\d-]/.test(next) ? perhapsApart : perhapsJoined
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//i, '')
}

function hostPart(address: string): string {
  return /^[^/?#:]*/.exec(withoutScheme(address))?.[0] ?? ''
}

function hasHost(address: string): boolean {
  return isHostName(hostPart(address).replace(/^www\./i, ''))
}

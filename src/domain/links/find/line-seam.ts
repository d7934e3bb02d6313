import { isHostName, isTopLevelDomain } from '../address/known-tlds.ts'
import { postNumber } from './post-number.ts'

/** Where one line ends in a link and the next begins with something that might be the rest of it. */
export type Seam = {
  /** The last word of the upper line, from where the link begins. */
  head: string
  /** The first word of the lower line, and the word behind it. */
  next: string
  after: string
  /** The character before the link. */
  opener: string
  /** Whether the text is broken to a page width and the upper line is a full one. */
  full: boolean
}

export type SeamReading = {
  joined: boolean
  /** Whether a reader could take it the other way. */
  doubtful: boolean
}

const joined = { joined: true, doubtful: false }
const perhapsJoined = { joined: true, doubtful: true }
const apart = { joined: false, doubtful: false }
const perhapsApart = { joined: false, doubtful: true }

/** The rules in their order: the first that has an answer gives it. */
export function readSeam(seam: Seam): SeamReading {
  for (const rule of rules) {
    const reading = rule(seam)
    if (reading) return reading
  }
  return apart
}

type Rule = (seam: Seam) => SeamReading | null

const rules: readonly Rule[] = [
  schemeIsCut,
  lowerLineIsNoAddress,
  hostIsCut,
  hostMayBeCut,
  lowerLineIsLink,
  bracketIsOpen,
  lowerLineIsNewItem,
  hostEndsInDot,
  headIsClosed,
  lowerLineContinues,
  numberIsCut,
  numberIsComplete,
  headAsksForMore,
  looksLikePath,
  looksLikeWord,
]

/** «htt⏎ps://…», «https://⏎www.…» */
function schemeIsCut({ head, next }: Seam): SeamReading | null {
  if (!/^(?:h|ht|htt|https?|https?:\/{0,2})$/i.test(head)) return null
  return /^https?:\/\/[\p{L}\p{N}]/iu.test(head + next) ? joined : apart
}

/** A Cyrillic word, a mention, a hashtag; a link with its scheme, an e-mail address. */
function lowerLineIsNoAddress({ next }: Seam): SeamReading | null {
  if (!/^[a-z0-9%?&=/_.~-]/i.test(next) && !/^@[\w.]+\//.test(next)) return apart
  return /^(?:https?:|www\.)|^[\w.+-]+@[\w-]+\.\w/i.test(next) ? apart : null
}

/** «https://the-flo⏎w.ru/…»: what stands there is no host yet, with the lower line it is one. */
function hostIsCut({ head, next }: Seam): SeamReading | null {
  if (hasHost(head) || /[/?#]/.test(withoutScheme(head))) return null
  return isHostName(hostPart(head + next)) ? joined : apart
}

/** «https://noticias.uol.co⏎m.br/…»: a host already, but the edge of the page may have cut it. */
function hostMayBeCut({ head, next, full }: Seam): SeamReading | null {
  if (!full || /[/?#]/.test(withoutScheme(head)) || !isHostName(hostPart(next))) return null
  return isHostName(hostPart(head + next)) ? perhapsJoined : null
}

/** «⏎t.me/sko_kitap/57» */
function lowerLineIsLink({ next }: Seam): SeamReading | null {
  return isHostName(hostPart(next)) ? apart : null
}

/** «(https://…⏎…)»: the closing twin stands behind the lower word. */
function bracketIsOpen({ head, next, opener }: Seam): SeamReading | null {
  const closer = { '(': ')', '«': '»', '[': ']', '<': '>', '"': '"', '“': '”', '„': '“' }[opener]
  return closer && !head.includes(closer) && next.includes(closer) ? joined : null
}

/** «⏎2) …», «⏎Facebook: …», «⏎- …» */
function lowerLineIsNewItem({ next }: Seam): SeamReading | null {
  return /^\d{1,3}[.)]$|^[-–—]+$|^[^/?=]*:$/.test(next) ? apart : null
}

/** «…news.yahoo.⏎com/…», «….⏎html», «…www.⏎youtube%2Fcom»; any other full stop ends a sentence. */
function hostEndsInDot({ head, next }: Seam): SeamReading | null {
  if (!head.endsWith('.')) return null
  const label = /^[a-z]{2,}/i.exec(next)?.[0] ?? ''
  const isHost = !/[/?#]/.test(withoutScheme(head)) && isTopLevelDomain(label) && /^[a-z]+\//i.test(next)
  return isHost || /^(?:[sp]?html?|php|aspx?|jsp)\b|^\w+%[0-9a-f]{2}/i.test(next) ? joined : apart
}

function headIsClosed({ head }: Seam): SeamReading | null {
  return /[^\p{L}\p{N}/?&=%_#~+-]$/u.test(head) ? apart : null
}

/** «⏎?utm_source=…», «⏎&id=…», «⏎/news/…», «⏎%d0%b0…», «⏎-32967.html» */
function lowerLineContinues({ next }: Seam): SeamReading | null {
  return /^(?:[?&=/_~-][\p{L}\p{N}%]|%[0-9a-f]{2})/iu.test(next) ? joined : null
}

/** Numbers of posts have a known length: a shorter one goes on, a whole one does not. */
function numberIsCut({ head, next }: Seam): SeamReading | null {
  const number = postNumber(head)
  return number && !head.endsWith('/') && number.text.length < number.length && number.piece.test(next)
    ? joined
    : null
}

function numberIsComplete({ head }: Seam): SeamReading | null {
  const number = postNumber(head)
  return number && number.text.length === number.length ? apart : null
}

function headAsksForMore({ head, next }: Seam): SeamReading | null {
  return /[-=?&%_]$/.test(head) && /^[a-z0-9%]/i.test(next) ? joined : null
}

function looksLikePath({ next, full }: Seam): SeamReading | null {
  const looks = /[/=&%_]|\w\+\w|-[^-]*-|\.(?:[sp]?html?|php|aspx?)\b/i.test(next)
  if (!looks) return null
  return full ? joined : perhapsJoined
}

/** A lone Latin word behind a link at the edge of a page of Cyrillic is the end of the link; a year or a
 *  name begins the next sentence. */
function looksLikeWord({ head, next, after, full }: Seam): SeamReading | null {
  if (!full || /^[a-z]/i.test(after) || /^(?:19|20)\d\d$|^[A-Z][a-z]+$/.test(next)) return null
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
